<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Unreviewed: written with the plugin, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Adapt</name>
  <message>
   <source>Adapt to a scene (SSDiff)</source>
   <translation>Adaptar a una escena (SSDiff)</translation>
  </message>
  <message>
   <source>Adapted model</source>
   <translation>Modelo adaptado</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alineación de PAN y MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandas de MS, p. ej. 2,3,4,5 (vacío: según los metadatos, si no las primeras)</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Empezar con</translation>
  </message>
  <message>
   <source>Better than before</source>
   <translation>Mejor que antes</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>ERGAS after</source>
   <translation>ERGAS después</translation>
  </message>
  <message>
   <source>ERGAS before</source>
   <translation>ERGAS antes</translation>
  </message>
  <message>
   <source>Fine-tunes the network on a scene of its own, for sensors that it does not know.</source>
   <translation>Ajusta la red a una escena, para sensores que no conoce.</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Más rásteres MS, para escenas con una banda por archivo</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS se asoció al PAN «{pan}» por lugar, tamaño de píxel y nombre: {ms}.</translation>
  </message>
  <message>
   <source>Minutes to learn at most</source>
   <translation>Minutos de aprendizaje como máximo</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Ráster multiespectral (MS; vacío: el que corresponde a PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Uno de los rásteres MS adicionales no se puede leer. Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Ráster pancromático (PAN)</translation>
  </message>
  <message>
   <source>Pieces of the scene</source>
   <translation>Fragmentos de la escena</translation>
  </message>
  <message>
   <source>Resume: keep what was learnt when stopped, and go on from it</source>
   <translation>Reanudar: conservar lo aprendido al detenerse y continuar desde ahí</translation>
  </message>
  <message>
   <source>SAM after</source>
   <translation>SAM después</translation>
  </message>
  <message>
   <source>SAM before</source>
   <translation>SAM antes</translation>
  </message>
  <message>
   <source>SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1} on the held-out part.</source>
   <translation>SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1} en la parte reservada.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Segundos empleados</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>Steps at most (empty: as time allows)</source>
   <translation>Pasos como máximo (vacío: según el tiempo)</translation>
  </message>
  <message>
   <source>Steps done</source>
   <translation>Pasos realizados</translation>
  </message>
  <message>
   <source>Teaches the network a scene: it learns from the scene's own panchromatic (PAN) and multispectral raster (MS) one scale down, where MS is the truth. What it learns goes into a small file, which Pansharpen (SSDiff) takes as Adapted model, for this scene and for others of its kind. It helps most with sensors that the network was not trained on.

A quarter of the scene is held out: it decides when to stop and what is kept. Where nothing is gained, the file changes nothing, so that a batch or a model goes on.

PAN, MS, bands, sensor and alignment are those of Pansharpen (SSDiff). The scene must have at least 128 x 64 pixels of MS.

Minutes: the time to learn at most; it stops earlier when nothing more is gained. Five minutes are plenty on a graphics card and a fair start on a processor.

Steps: at most so many, whatever the time. Seed: the same seed and steps learn the same.

Begin with: an adapted model to go on from, instead of the network alone.

Resume: when it is stopped, what was learnt so far stays beside the file, and the same run goes on from there. The minutes count all runs together.

Models get as numbers: SAM and ERGAS of the held-out part before and after (lower is better), the steps done, the pieces of the scene that were read, the seconds it took; and GAIN, whether it is better than before.</source>
   <translation>Enseña una escena a la red: aprende del ráster pancromático (PAN) y del multiespectral (MS) de la propia escena, una escala más arriba, donde MS es la verdad. Lo que aprende va a un archivo pequeño, que Pansharpening (SSDiff) toma como Modelo adaptado, para esta escena y otras de su tipo. Ayuda sobre todo con sensores con los que la red no se entrenó.

Un cuarto de la escena se reserva: decide cuándo parar y qué se conserva. Donde no se gana nada, el archivo no cambia nada, de modo que un lote o un modelo continúa.

PAN, MS, bandas, sensor y alineación son los de Pansharpening (SSDiff). La escena debe tener al menos 128 x 64 píxeles de MS.

Minutos: el tiempo de aprendizaje como máximo; termina antes cuando ya no se gana nada. Cinco minutos sobran en una tarjeta gráfica y son un buen comienzo en un procesador.

Pasos: como máximo tantos, sea cual sea el tiempo. Semilla: la misma semilla y los mismos pasos aprenden lo mismo.

Empezar con: un modelo adaptado desde el que continuar, en lugar de la red sola.

Reanudar: al detenerse, lo aprendido queda junto al archivo, y la misma ejecución continúa desde ahí. Los minutos cuentan todas las ejecuciones juntas.

Los modelos reciben como números: SAM y ERGAS de la parte reservada antes y después (más bajo es mejor), los pasos realizados, los fragmentos leídos de la escena, los segundos; y GAIN, si es mejor que antes.</translation>
  </message>
  <message>
   <source>The adapted model to begin with is the output. Choose another name.</source>
   <translation>El modelo adaptado inicial es la salida. Elija otro nombre.</translation>
  </message>
  <message>
   <source>The adapted model {} must end in .safetensors.</source>
   <translation>El modelo adaptado {} debe terminar en .safetensors.</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>El ráster dado como {} no se puede leer. Elija otro.</translation>
  </message>
  <message>
   <source>The scene is too small to learn from: PAN and MS share {} x {} pixels of MS. Give at least 128 x 64, or pansharpen without an adapted model.</source>
   <translation>La escena es demasiado pequeña para aprender de ella: PAN y MS comparten {} x {} píxeles de MS. Dé al menos 128 x 64, o refine sin modelo adaptado.</translation>
  </message>
  <message>
   <source>adapt,fine-tune,train,learn,sensor,adapter,pansharpening,diffusion</source>
   <translation>adaptar,ajustar,entrenar,aprender,sensor,adaptador,pansharpening,difusión</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>«{}» no es un ráster. Quítelo de MS.</translation>
  </message>
 </context>
 <context>
  <name>AdaptDialog</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>&amp;Iniciar</translation>
  </message>
  <message>
   <source>Adapt to this scene</source>
   <translation>Adaptar a esta escena</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>Ca&amp;ncelar</translation>
  </message>
  <message>
   <source>It stops earlier when nothing more is gained</source>
   <translation>Termina antes cuando ya no se gana nada</translation>
  </message>
  <message>
   <source>It will be saved as “{}”.</source>
   <translation>Se guardará como «{}».</translation>
  </message>
  <message>
   <source>Learn for at &amp;most:</source>
   <translation>Aprender como &amp;máximo:</translation>
  </message>
  <message>
   <source>Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to {ergas1}. Other layers are chosen by now; the adapted model of “{scene}” is {path}.</source>
   <translation>Aprendido: en la parte reservada SAM baja de {sam0} a {sam1} grados, ERGAS de {ergas0} a {ergas1}. Entretanto hay otras capas elegidas; el modelo adaptado de «{scene}» es {path}.</translation>
  </message>
  <message>
   <source>Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to {ergas1}. The adapted model is chosen for this scene.</source>
   <translation>Aprendido: en la parte reservada SAM baja de {sam0} a {sam1} grados, ERGAS de {ergas0} a {ergas1}. El modelo adaptado queda elegido para esta escena.</translation>
  </message>
  <message>
   <source>Nothing was gained: the trained model serves this scene as it is, and stays in use. More minutes or a larger scene may help.</source>
   <translation>No se ganó nada: el modelo entrenado sirve a esta escena tal cual y sigue en uso. Más minutos o una escena mayor pueden ayudar.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>SSDiff goes on learning in the background; you will be told when it is done.</source>
   <translation>SSDiff sigue aprendiendo en segundo plano; se le avisará cuando termine.</translation>
  </message>
  <message>
   <source>SSDiff learns from the scene one scale down, where the multispectral layer is the truth. A quarter of the scene is held out and judges: what is no better is not taken. The result is a small file for this scene and for others of its kind.</source>
   <translation>SSDiff aprende de la escena una escala más arriba, donde la capa multiespectral es la verdad. Un cuarto de la escena se reserva y juzga: lo que no es mejor no se toma. El resultado es un archivo pequeño para esta escena y otras de su tipo.</translation>
  </message>
  <message>
   <source>Save t&amp;o:</source>
   <translation>Guar&amp;dar en:</translation>
  </message>
  <message>
   <source>Save the adapted model</source>
   <translation>Guardar el modelo adaptado</translation>
  </message>
  <message>
   <source>Say where the adapted model is saved.</source>
   <translation>Indique dónde se guarda el modelo adaptado.</translation>
  </message>
  <message>
   <source>Scene:</source>
   <translation>Escena:</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Iniciando el motor…</translation>
  </message>
  <message>
   <source>Stop; what was learnt is kept, and the next start goes on from it</source>
   <translation>Detener; lo aprendido se conserva, y el próximo inicio continúa desde ahí</translation>
  </message>
  <message>
   <source>Stopped. The next start with the same layers and file goes on from here.</source>
   <translation>Detenido. El próximo inicio con las mismas capas y archivo continúa desde aquí.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>The folder “{}” cannot be written to.</source>
   <translation>No se puede escribir en la carpeta «{}».</translation>
  </message>
  <message>
   <source>The folder “{}” does not exist.</source>
   <translation>La carpeta «{}» no existe.</translation>
  </message>
  <message>
   <source>“{}” exists. Replace it?</source>
   <translation>«{}» existe. ¿Sustituirlo?</translation>
  </message>
  <message>
   <source>“{}” is a folder. Give a file name.</source>
   <translation>«{}» es una carpeta. Dé un nombre de archivo.</translation>
  </message>
 </context>
 <context>
  <name>AdapterBox</name>
  <message>
   <source>Adapt to th&amp;is scene…</source>
   <translation>Adaptar a esta e&amp;scena…</translation>
  </message>
  <message>
   <source>Choose an adapted model</source>
   <translation>Elegir un modelo adaptado</translation>
  </message>
  <message>
   <source>It gained nothing there, and changes nothing.</source>
   <translation>Allí no ganó nada y no cambia nada.</translation>
  </message>
  <message>
   <source>Learnt from {}.</source>
   <translation>Aprendido de {}.</translation>
  </message>
  <message>
   <source>Let SSDiff learn from the scene itself; it helps most with sensors that it does not know</source>
   <translation>Dejar que SSDiff aprenda de la propia escena; ayuda sobre todo con sensores que no conoce</translation>
  </message>
  <message>
   <source>SAM there: {0:.3f}° before, {1:.3f}° after.</source>
   <translation>SAM allí: {0:.3f}° antes, {1:.3f}° después.</translation>
  </message>
  <message>
   <source>What SSDiff has learnt from a scene; for scenes of the same kind</source>
   <translation>Lo que SSDiff ha aprendido de una escena; para escenas del mismo tipo</translation>
  </message>
  <message>
   <source>[None: the sensor’s own model]</source>
   <translation>[Ninguno: el modelo del sensor]</translation>
  </message>
 </context>
 <context>
  <name>Algorithm</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alineación de PAN y MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandas de MS, p. ej. 2,3,4,5 (vacío: según los metadatos, si no las primeras)</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Más rásteres MS, para escenas con una banda por archivo</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS se asoció al PAN «{pan}» por lugar, tamaño de píxel y nombre: {ms}.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Ráster multiespectral (MS; vacío: el que corresponde a PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Uno de los rásteres MS adicionales no se puede leer. Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Ráster pancromático (PAN)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>El ráster dado como {} no se puede leer. Elija otro.</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>«{}» no es un ráster. Quítelo de MS.</translation>
  </message>
 </context>
 <context>
  <name>AreaBox</name>
  <message>
   <source>&amp;Area:</source>
   <translation>&amp;Zona:</translation>
  </message>
  <message>
   <source>&amp;Draw rectangle</source>
   <translation>&amp;Dibujar rectángulo</translation>
  </message>
  <message>
   <source>A small area is quick to try; the result is the same as that piece of the whole</source>
   <translation>Una zona pequeña se prueba rápido; el resultado es igual a ese fragmento del conjunto</translation>
  </message>
  <message>
   <source>Area to sharpen</source>
   <translation>Zona a refinar</translation>
  </message>
  <message>
   <source>Choose the layer whose extent is to be sharpened.</source>
   <translation>Elija la capa cuya extensión se va a refinar.</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map; Escape leaves without one</source>
   <translation>Trace un rectángulo en el mapa; Esc sale sin él</translation>
  </message>
  <message>
   <source>Draw the area to sharpen as a rectangle on the map.</source>
   <translation>Dibuje la zona a refinar como rectángulo en el mapa.</translation>
  </message>
  <message>
   <source>The area cannot be placed in the panchromatic layer's CRS.</source>
   <translation>La zona no se puede situar en el SRC de la capa pancromática.</translation>
  </message>
  <message>
   <source>The chosen area holds no pixel of the panchromatic layer. Move or enlarge it, or take the whole.</source>
   <translation>El área elegida no contiene ningún píxel de la capa pancromática. Muévala o agrándela, o tome el conjunto.</translation>
  </message>
  <message>
   <source>The layer whose extent is sharpened</source>
   <translation>La capa cuya extensión se refina</translation>
  </message>
 </context>
 <context>
  <name>Assess</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alineación de PAN y MS</translation>
  </message>
  <message>
   <source>Assess pansharpening</source>
   <translation>Evaluar el pansharpening</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandas de MS, p. ej. 2,3,4,5 (vacío: según los metadatos, si no las primeras)</translation>
  </message>
  <message>
   <source>Check one scale up against the classical methods</source>
   <translation>Comprobar una escala más arriba frente a los métodos clásicos</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Figures and a report on the quality of a pansharpened raster.</source>
   <translation>Cifras e informe sobre la calidad de un ráster refinado.</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Más rásteres MS, para escenas con una banda por archivo</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS se asoció al PAN «{pan}» por lugar, tamaño de píxel y nombre: {ms}.</translation>
  </message>
  <message>
   <source>Measures a pansharpened raster against the panchromatic (PAN) and the multispectral raster (MS) that it was made from. It may come from any tool, as long as it lies on PAN's grid.

Without a reference: HQNR, QNR, D_lambda, D_lambda_K and D_s tell how consistent it is with its inputs. With a reference on the same grid: SAM, ERGAS, Q2n, SCC and PSNR tell how right it is.

Bands, sensor, alignment: left at their defaults they are taken from the raster's own tags, if this plugin made it.

Check one scale up: a piece of the scene is made coarser, fused again by the raster's method and by the classical ones, and held against MS itself, which is the truth there.

The report is one HTML file that needs no other: figures, histograms and spectra before and after, pieces at full size, where the result departs from the original, and how it was made. Models get the figures as numbers; RANK is the method's place in the check by SAM, DEPARTURE the mean difference from MS at its own pixels in per cent.</source>
   <translation>Mide un ráster refinado frente al pancromático (PAN) y al multiespectral (MS) de los que procede. Puede venir de cualquier herramienta, si está en la cuadrícula de PAN.

Sin referencia: HQNR, QNR, D_lambda, D_lambda_K y D_s dicen cuán consistente es con sus entradas. Con una referencia en la misma cuadrícula: SAM, ERGAS, Q2n, SCC y PSNR dicen cuán correcto es.

Bandas, sensor, alineación: si se dejan por defecto se toman de los metadatos del ráster, si lo hizo este complemento.

Comprobación una escala más arriba: un fragmento de la escena se hace más grueso, se fusiona de nuevo con el método del ráster y con los clásicos, y se compara con el propio MS, que allí es la verdad.

El informe es un solo archivo HTML que no necesita otro: cifras, histogramas y espectros antes y después, fragmentos a tamaño completo, dónde se aparta el resultado del original y cómo se hizo. Los modelos reciben las cifras; RANK es el puesto del método en la comprobación por SAM, DEPARTURE la diferencia media con MS en sus propios píxeles en por ciento.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Ráster multiespectral (MS; vacío: el que corresponde a PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Uno de los rásteres MS adicionales no se puede leer. Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Ráster pancromático (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened raster</source>
   <translation>Ráster refinado</translation>
  </message>
  <message>
   <source>Reference on the same grid</source>
   <translation>Referencia en la misma cuadrícula</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>El ráster dado como {} no se puede leer. Elija otro.</translation>
  </message>
  <message>
   <source>Uncertainty that belongs to it</source>
   <translation>Incertidumbre que le corresponde</translation>
  </message>
  <message>
   <source>quality,QNR,HQNR,SAM,ERGAS,report,pansharpening,metrics,validation</source>
   <translation>calidad,QNR,HQNR,SAM,ERGAS,informe,pansharpening,métricas,validación</translation>
  </message>
  <message>
   <source>“{fused}” does not have PAN's pixels. Give the result of a fusion of this pair.</source>
   <translation>«{fused}» no tiene los píxeles de PAN. Dé el resultado de una fusión de este par.</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>«{}» no es un ráster. Quítelo de MS.</translation>
  </message>
 </context>
 <context>
  <name>BandList</name>
  <message>
   <source>Add a band</source>
   <translation>Añadir una banda</translation>
  </message>
  <message>
   <source>Bands of the multispectral image</source>
   <translation>Bandas de la imagen multiespectral</translation>
  </message>
  <message>
   <source>Files in band order</source>
   <translation>Archivos en orden de bandas</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Archivos…</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>One file per band, in the sensor's order: blue first. Drag to reorder.</source>
   <translation>Un archivo por banda, en el orden del sensor: el azul primero. Arrastre para reordenar.</translation>
  </message>
  <message>
   <source>Rasters (*.tif *.tiff *.jp2 *.img);;All (*)</source>
   <translation>Rásteres (*.tif *.tiff *.jp2 *.img);;Todos (*)</translation>
  </message>
  <message>
   <source>Remove the selected bands</source>
   <translation>Quitar las bandas seleccionadas</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>no se usa</translation>
  </message>
 </context>
 <context>
  <name>BandMap</name>
  <message>
   <source>Band of the multispectral layer that is {}</source>
   <translation>Banda de la capa multiespectral que es {}</translation>
  </message>
 </context>
 <context>
  <name>BeforeAfter</name>
  <message>
   <source>Before and after</source>
   <translation>Antes y después</translation>
  </message>
  <message>
   <source>Drag the divider, or use the arrow keys</source>
   <translation>Arrastre el divisor, o use las flechas</translation>
  </message>
  <message>
   <source>Multispectral</source>
   <translation>Multiespectral</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
 </context>
 <context>
  <name>Classical</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alineación de PAN y MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandas de MS, p. ej. 2,3,4,5 (vacío: según los metadatos, si no las primeras)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Consistente con MS: al hacerlo más grueso de nuevo, el resultado da los valores de MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Extensión (vacío: todo)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Más rásteres MS, para escenas con una banda por archivo</translation>
  </message>
  <message>
   <source>Fuses a panchromatic raster (PAN) with a multispectral raster (MS) of a coarser grid by a classical method. None needs a trained model, so any sensor, ratio and number of bands will do.

Method: gsa, adaptive Gram-Schmidt; bt-h, Brovey after haze was taken off; mtf-glp-fs adds detail matched to the sensor's blur; bdsd-pc fits the detail of each band by least squares; brovey, the plain ratio; exp is MS interpolated, without any detail of PAN.

MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. Bands are positions in MS counted from 1. The sensor decides the blur that is reckoned with; auto guesses it.

Quality report: a page with figures, plots and pieces before and after, and a check against the other methods on this scene.</source>
   <translation>Fusiona un ráster pancromático (PAN) con uno multiespectral (MS) de cuadrícula más gruesa por un método clásico. Ninguno necesita modelo entrenado, así que sirve cualquier sensor, cociente y número de bandas.

Método: gsa, Gram-Schmidt adaptativo; bt-h, Brovey tras quitar la bruma; mtf-glp-fs añade detalle acorde con el desenfoque del sensor; bdsd-pc ajusta el detalle de cada banda por mínimos cuadrados; brovey, el simple cociente; exp es MS interpolado, sin detalle de PAN.

MS puede quedar vacío: entonces es el ráster que corresponde a PAN por lugar, tamaño de píxel y nombre. Las bandas son posiciones en MS contadas desde 1. El sensor decide el desenfoque que se considera; auto lo adivina.

Informe de calidad: una página con cifras, gráficos y fragmentos antes y después, y una comprobación frente a los demás métodos en esta escena.</translation>
  </message>
  <message>
   <source>Fuses a panchromatic with a multispectral raster by a method that needs no model.</source>
   <translation>Fusiona un ráster pancromático con uno multiespectral por un método que no necesita modelo.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS se asoció al PAN «{pan}» por lugar, tamaño de píxel y nombre: {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Método utilizado</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Ráster multiespectral (MS; vacío: el que corresponde a PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Uno de los rásteres MS adicionales no se puede leer. Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Ráster pancromático (PAN)</translation>
  </message>
  <message>
   <source>Pansharpen (classical methods)</source>
   <translation>Pansharpening (métodos clásicos)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Refinado</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Informe de calidad</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>El resultado y la incertidumbre tienen el mismo archivo. Dé uno a cada uno.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Segundos empleados</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>La extensión no tiene ancho o no tiene alto. Dé una parte de la escena.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>El ráster dado como {} no se puede leer. Elija otro.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Escribir un GeoTIFF optimizado para la nube</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>pansharpening,refinado,fusión,difusión,pancromático,multiespectral,brovey,nitidez</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (con un informe)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>«{}» no es un ráster. Quítelo de MS.</translation>
  </message>
 </context>
 <context>
  <name>CompareTool</name>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compare with MS (swipe)</source>
   <translation>Comparar con MS (cortinilla)</translation>
  </message>
  <message>
   <source>Drag a divider over the map: the multispectral layer left, the sharpened one right</source>
   <translation>Arrastrar un divisor sobre el mapa: la capa multiespectral a la izquierda, la refinada a la derecha</translation>
  </message>
  <message>
   <source>The multispectral raster of “{}” cannot be found any more.</source>
   <translation>Ya no se encuentra el ráster multiespectral de «{}».</translation>
  </message>
  <message>
   <source>There is no sharpened layer to compare. Pansharpen a scene first.</source>
   <translation>No hay capa refinada que comparar. Refine antes una escena.</translation>
  </message>
  <message>
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <source>before</source>
   <translation>antes</translation>
  </message>
  <message>
   <source>“{}” has no georeferencing: MS cannot be laid under it.</source>
   <translation>«{}» no está georreferenciado: MS no se puede poner debajo.</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>(1 − D_lambda)(1 − D_s). 1 is best.</source>
   <translation>(1 − D_lambda)(1 − D_s). 1 es lo mejor.</translation>
  </message>
  <message>
   <source>(1 − D_lambda_K)(1 − D_s). 1 is best.</source>
   <translation>(1 − D_lambda_K)(1 − D_s). 1 es lo mejor.</translation>
  </message>
  <message>
   <source>A band was asked for twice.</source>
   <translation>Se pidió una banda dos veces.</translation>
  </message>
  <message>
   <source>A checkpoint stays in {folder} for another run.</source>
   <translation>Queda un punto de control en {folder} para otra ejecución.</translation>
  </message>
  <message>
   <source>A fault of ours: {error}.</source>
   <translation>Un fallo nuestro: {error}.</translation>
  </message>
  <message>
   <source>A piece of {width} × {height} multispectral pixels and the panchromatic one were made {ratio:.3g} times coarser, fused again by each method, and held against the original. So the truth is known, one scale above the result's own.</source>
   <translation>Un fragmento de {width} × {height} píxeles multiespectrales y el pancromático correspondiente se hicieron {ratio:.3g} veces más gruesos, se fusionaron de nuevo con cada método y se compararon con el original. Así se conoce la verdad, una escala por encima de la del resultado.</translation>
  </message>
  <message>
   <source>AI-enhanced: spatial detail estimated by a neural network (SSDiff).</source>
   <translation>Mejorado con IA: detalle espacial estimado por una red neuronal (SSDiff).</translation>
  </message>
  <message>
   <source>Adapt to a scene with more detail, or fuse without an adapter.</source>
   <translation>Adapte a una escena con más detalle, o fusione sin adaptador.</translation>
  </message>
  <message>
   <source>Adapt to the scene anew, or give the weights it was made for.</source>
   <translation>Adapte de nuevo a la escena, o indique los pesos para los que se hizo.</translation>
  </message>
  <message>
   <source>Adapted by {file}.</source>
   <translation>Adaptado por {file}.</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>Adaptador</translation>
  </message>
  <message>
   <source>Adapting it to the scene may give a better result.</source>
   <translation>Adaptarlo a la escena puede dar un mejor resultado.</translation>
  </message>
  <message>
   <source>Add it to the map from there, or rename it once the other program has closed.</source>
   <translation>Añádalo al mapa desde allí, o cámbiele el nombre cuando el otro programa se haya cerrado.</translation>
  </message>
  <message>
   <source>Add the other band files.</source>
   <translation>Añada los archivos de las otras bandas.</translation>
  </message>
  <message>
   <source>Against the reference</source>
   <translation>Frente a la referencia</translation>
  </message>
  <message>
   <source>Alignment</source>
   <translation>Alineación</translation>
  </message>
  <message>
   <source>All figures</source>
   <translation>Todas las cifras</translation>
  </message>
  <message>
   <source>All pixels</source>
   <translation>Todos los píxeles</translation>
  </message>
  <message>
   <source>Are the colours kept?</source>
   <translation>¿Se conservan los colores?</translation>
  </message>
  <message>
   <source>Ask for more samples.</source>
   <translation>Pida más pasadas.</translation>
  </message>
  <message>
   <source>Assign {raster} its coordinate system, or lay the upper-left corners on each other.</source>
   <translation>Asigne a {raster} su sistema de coordenadas, o haga coincidir las esquinas superiores izquierdas.</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <source>Band by band</source>
   <translation>Banda por banda</translation>
  </message>
  <message>
   <source>Band {band} is given twice.</source>
   <translation>La banda {band} se indica dos veces.</translation>
  </message>
  <message>
   <source>Band {band} of the {role} raster {file} holds numbers of palette colours, not brightness.</source>
   <translation>La banda {band} del ráster {file} ({role}) contiene números de colores de una paleta, no brillo.</translation>
  </message>
  <message>
   <source>Band {band} of the {role} raster {file} is of type {type}, which has no brightness to fuse.</source>
   <translation>La banda {band} del ráster {file} ({role}) es de tipo {type}, que no tiene brillo que fusionar.</translation>
  </message>
  <message>
   <source>Band {band} was asked for, but MS has bands 1 to {count}.</source>
   <translation>Se pidió la banda {band}, pero MS tiene las bandas 1 a {count}.</translation>
  </message>
  <message>
   <source>Band {number}</source>
   <translation>Banda {number}</translation>
  </message>
  <message>
   <source>Band {number} of the delivery {file} is not there.</source>
   <translation>Falta la banda {number} de la entrega {file}.</translation>
  </message>
  <message>
   <source>Bands of it</source>
   <translation>Bandas utilizadas</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Antes y después</translation>
  </message>
  <message>
   <source>Before or after</source>
   <translation>Antes o después</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>Lo más brillante</translation>
  </message>
  <message>
   <source>Brovey with haze correction</source>
   <translation>Brovey con corrección de bruma</translation>
  </message>
  <message>
   <source>But MS pixels are {ratio:.3g} times as large as PAN's, not {wanted} times.</source>
   <translation>Pero los píxeles de MS son {ratio:.3g} veces mayores que los de PAN, no {wanted} veces.</translation>
  </message>
  <message>
   <source>By georeferencing</source>
   <translation>Por georreferenciación</translation>
  </message>
  <message>
   <source>By georeferencing, and the offset of their content is measured and taken off.</source>
   <translation>Por georreferenciación, y el desplazamiento de su contenido se mide y se corrige.</translation>
  </message>
  <message>
   <source>By their names the bands {bands} are not {names}, which {sensor} is taken with.</source>
   <translation>Por sus nombres, las bandas {bands} no son {names}, con las que se toma {sensor}.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <source>Change in how the bands relate to each other. 0 is best; interpolation has 0 by definition.</source>
   <translation>Cambio en la relación entre las bandas. 0 es lo mejor; la interpolación tiene 0 por definición.</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>Cambie sus permisos o cópielo.</translation>
  </message>
  <message>
   <source>Check one scale up, where the truth is known: {method} has the smallest colour error of {count} methods (SAM {sam:.2f}°; next: {other}, {best:.2f}°).</source>
   <translation>Comprobación una escala más arriba, donde se conoce la verdad: {method} tiene el menor error de color de {count} métodos (SAM {sam:.2f}°; siguiente: {other}, {best:.2f}°).</translation>
  </message>
  <message>
   <source>Check one scale up, where the truth is known: {method} is number {place} of {count} methods by colour error (SAM {sam:.2f}°); {other} has the smallest ({best:.2f}°).</source>
   <translation>Comprobación una escala más arriba, donde se conoce la verdad: {method} es el número {place} de {count} métodos por error de color (SAM {sam:.2f}°); {other} tiene el menor ({best:.2f}°).</translation>
  </message>
  <message>
   <source>Check that both rasters belong to one scene.</source>
   <translation>Compruebe que ambos rásteres son de una misma escena.</translation>
  </message>
  <message>
   <source>Check that they belong together.</source>
   <translation>Compruebe que se corresponden.</translation>
  </message>
  <message>
   <source>Check the NoData values, masks and bands.</source>
   <translation>Compruebe los valores NoData, las máscaras y las bandas.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <source>Checked where the truth is known</source>
   <translation>Comprobado donde se conoce la verdad</translation>
  </message>
  <message>
   <source>Choose a folder you may write to.</source>
   <translation>Elija una carpeta en la que pueda escribir.</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing it.</source>
   <translation>Elija otro nombre, o permita reemplazarlo.</translation>
  </message>
  <message>
   <source>Choose another name, or close it there first.</source>
   <translation>Elija otro nombre, o ciérrela allí primero.</translation>
  </message>
  <message>
   <source>Choose another sensor, or use a classical method without one.</source>
   <translation>Elija otro sensor, o use un método clásico sin sensor.</translation>
  </message>
  <message>
   <source>Choose the bands of MS, or use a classical method.</source>
   <translation>Elija las bandas de MS, o use un método clásico.</translation>
  </message>
  <message>
   <source>Choose the sensor among them.</source>
   <translation>Elija el sensor entre ellos.</translation>
  </message>
  <message>
   <source>Close other programs, or fuse a smaller extent.</source>
   <translation>Cierre otros programas, o fusione una extensión menor.</translation>
  </message>
  <message>
   <source>Coastal</source>
   <translation>Costero</translation>
  </message>
  <message>
   <source>Coastal blue</source>
   <translation>Azul costero</translation>
  </message>
  <message>
   <source>Colour error (SAM, degrees)</source>
   <translation>Error de color (SAM, grados)</translation>
  </message>
  <message>
   <source>Colours (1 − D_λ)</source>
   <translation>Colores (1 − D_λ)</translation>
  </message>
  <message>
   <source>Colours and detail together.</source>
   <translation>Colores y detalle en conjunto.</translation>
  </message>
  <message>
   <source>Colours: at the multispectral pixels the result departs from the original by {away:.2g} % of the brightness; no band's mean moves by more than {shift:.2g} %.</source>
   <translation>Colores: en los píxeles multiespectrales el resultado se aparta del original un {away:.2g} % del brillo; la media de ninguna banda se mueve más del {shift:.2g} %.</translation>
  </message>
  <message>
   <source>Compare the result with one without it.</source>
   <translation>Compare el resultado con uno sin él.</translation>
  </message>
  <message>
   <source>Comparison of methods</source>
   <translation>Comparación de métodos</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>Consistencia</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Esquina sobre esquina</translation>
  </message>
  <message>
   <source>Dark places are where the result departs from what was measured, or where the network hesitates.</source>
   <translation>Los lugares oscuros son aquellos en los que el resultado se aparta de lo medido o la red vacila.</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>Lo más oscuro</translation>
  </message>
  <message>
   <source>Deep blue</source>
   <translation>Azul profundo</translation>
  </message>
  <message>
   <source>Departure from the original at its own pixels, per cent of brightness</source>
   <translation>Desviación del original en sus propios píxeles, en porcentaje del brillo</translation>
  </message>
  <message>
   <source>Detail (1 − D_s)</source>
   <translation>Detalle (1 − D_s)</translation>
  </message>
  <message>
   <source>Detail finer than the multispectral pixels is an estimate: measure on the original bands.</source>
   <translation>El detalle más fino que los píxeles multiespectrales es una estimación: mida en las bandas originales.</translation>
  </message>
  <message>
   <source>Did you mean {sensor}?</source>
   <translation>¿Quiso decir {sensor}?</translation>
  </message>
  <message>
   <source>Difference (RMS)</source>
   <translation>Diferencia (RMS)</translation>
  </message>
  <message>
   <source>Diffusion steps</source>
   <translation>Pasos de difusión</translation>
  </message>
  <message>
   <source>Eight bands in WorldView order</source>
   <translation>Ocho bandas en el orden de WorldView</translation>
  </message>
  <message>
   <source>Error of all bands relative to their means. 0 is best.</source>
   <translation>Error de todas las bandas respecto a sus medias. 0 es lo mejor.</translation>
  </message>
  <message>
   <source>Four bands: blue, green, red, near infrared</source>
   <translation>Cuatro bandas: azul, verde, rojo, infrarrojo cercano</translation>
  </message>
  <message>
   <source>Free some space, or give another output folder.</source>
   <translation>Libere espacio, o indique otra carpeta de salida.</translation>
  </message>
  <message>
   <source>Free some space, or write elsewhere.</source>
   <translation>Libere espacio, o guarde en otro lugar.</translation>
  </message>
  <message>
   <source>Free some space, write elsewhere, or fuse a smaller extent.</source>
   <translation>Libere espacio, guarde en otro lugar, o fusione una extensión menor.</translation>
  </message>
  <message>
   <source>Fuse without an adapter.</source>
   <translation>Fusione sin adaptador.</translation>
  </message>
  <message>
   <source>Georeference {raster}, or lay the upper-left corners on each other.</source>
   <translation>Georreferencie {raster}, o haga coincidir las esquinas superiores izquierdas.</translation>
  </message>
  <message>
   <source>Give a .safetensors file of weights, or install the plugin again.</source>
   <translation>Indique un archivo .safetensors de pesos, o reinstale el complemento.</translation>
  </message>
  <message>
   <source>Give a .safetensors file that was made by adapting to a scene.</source>
   <translation>Indique un archivo .safetensors hecho al adaptar a una escena.</translation>
  </message>
  <message>
   <source>Give a file name that ends in {ending}.</source>
   <translation>Indique un nombre de archivo que termine en {ending}.</translation>
  </message>
  <message>
   <source>Give a larger scene.</source>
   <translation>Indique una escena mayor.</translation>
  </message>
  <message>
   <source>Give a name that ends in .tif.</source>
   <translation>Indique un nombre que termine en .tif.</translation>
  </message>
  <message>
   <source>Give a name that ends in {ending}.</source>
   <translation>Indique un nombre que termine en {ending}.</translation>
  </message>
  <message>
   <source>Give a path on a disk.</source>
   <translation>Indique una ruta en un disco.</translation>
  </message>
  <message>
   <source>Give a raster that GDAL can open, for example a GeoTIFF.</source>
   <translation>Indique un ráster que GDAL pueda abrir, por ejemplo un GeoTIFF.</translation>
  </message>
  <message>
   <source>Give a raster with one band (an alpha band may come with it).</source>
   <translation>Indique un ráster de una banda (puede acompañarla una banda alfa).</translation>
  </message>
  <message>
   <source>Give a reference with the same bands in the same order.</source>
   <translation>Indique una referencia con las mismas bandas en el mismo orden.</translation>
  </message>
  <message>
   <source>Give a scene of at least 128 x 64 MS pixels, or fuse without an adapter.</source>
   <translation>Indique una escena de al menos 128 x 64 píxeles MS, o fusione sin adaptador.</translation>
  </message>
  <message>
   <source>Give a scene of at least {width} x {height} MS pixels, or fuse without an adapter.</source>
   <translation>Indique una escena de al menos {width} x {height} píxeles MS, o fusione sin adaptador.</translation>
  </message>
  <message>
   <source>Give a scene with less NoData.</source>
   <translation>Indique una escena con menos NoData.</translation>
  </message>
  <message>
   <source>Give a shorter name, of usual letters.</source>
   <translation>Dé un nombre más corto, de letras usuales.</translation>
  </message>
  <message>
   <source>Give an adapter that was made for these weights.</source>
   <translation>Indique un adaptador hecho para estos pesos.</translation>
  </message>
  <message>
   <source>Give an extent inside it, in PAN's coordinate system, or in PAN pixels where it has none.</source>
   <translation>Indique una extensión dentro de él, en el sistema de coordenadas de PAN, o en píxeles PAN si no lo tiene.</translation>
  </message>
  <message>
   <source>Give an image raster.</source>
   <translation>Indique un ráster de imagen.</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>Indique otro nombre.</translation>
  </message>
  <message>
   <source>Give another output folder.</source>
   <translation>Indique otra carpeta de salida.</translation>
  </message>
  <message>
   <source>Give another output name.</source>
   <translation>Indique otro nombre de salida.</translation>
  </message>
  <message>
   <source>Give bands of one resolution and place, or warp them to one grid.</source>
   <translation>Indique bandas de una misma resolución y lugar, o transfórmelas a una misma cuadrícula.</translation>
  </message>
  <message>
   <source>Give each request an id of its own.</source>
   <translation>Dé a cada petición un identificador propio.</translation>
  </message>
  <message>
   <source>Give integer or real bands.</source>
   <translation>Indique bandas enteras o reales.</translation>
  </message>
  <message>
   <source>Give one of its subdatasets.</source>
   <translation>Indique uno de sus subconjuntos de datos.</translation>
  </message>
  <message>
   <source>Give one of this place.</source>
   <translation>Indique una de este lugar.</translation>
  </message>
  <message>
   <source>Give one or more.</source>
   <translation>Indique uno o más.</translation>
  </message>
  <message>
   <source>Give positions in the MS stack.</source>
   <translation>Indique posiciones en la pila MS.</translation>
  </message>
  <message>
   <source>Give positions such as 2,3,4.</source>
   <translation>Indique posiciones como 2,3,4.</translation>
  </message>
  <message>
   <source>Give rasters of one place.</source>
   <translation>Indique rásteres de un mismo lugar.</translation>
  </message>
  <message>
   <source>Give rasters that share at least {side} x {side} MS pixels.</source>
   <translation>Indique rásteres que compartan al menos {side} x {side} píxeles MS.</translation>
  </message>
  <message>
   <source>Give the files of the bands themselves.</source>
   <translation>Indique los propios archivos de las bandas.</translation>
  </message>
  <message>
   <source>Give the finer raster as PAN.</source>
   <translation>Indique el ráster más fino como PAN.</translation>
  </message>
  <message>
   <source>Give the name of a folder.</source>
   <translation>Indique el nombre de una carpeta.</translation>
  </message>
  <message>
   <source>Give the one that was written with it.</source>
   <translation>Indique el que se escribió con él.</translation>
  </message>
  <message>
   <source>Give the one-band raster as PAN.</source>
   <translation>Indique el ráster de una banda como PAN.</translation>
  </message>
  <message>
   <source>Give the original image, with a band for each colour.</source>
   <translation>Indique la imagen original, con una banda por color.</translation>
  </message>
  <message>
   <source>Give the raster file in it.</source>
   <translation>Indique el archivo ráster que contiene.</translation>
  </message>
  <message>
   <source>Give the result of a fusion of this pair.</source>
   <translation>Indique el resultado de una fusión de este par.</translation>
  </message>
  <message>
   <source>Give their positions in this order.</source>
   <translation>Dé sus posiciones en este orden.</translation>
  </message>
  <message>
   <source>Give xmin, ymin, xmax, ymax with xmin below xmax and ymin below ymax.</source>
   <translation>Indique xmin, ymin, xmax, ymax con xmin menor que xmax e ymin menor que ymax.</translation>
  </message>
  <message>
   <source>Give xmin, ymin, xmax, ymax.</source>
   <translation>Indique xmin, ymin, xmax, ymax.</translation>
  </message>
  <message>
   <source>Go back to an earlier checkpoint, or store 32 bits.</source>
   <translation>Vuelva a un punto de control anterior, o guarde en 32 bits.</translation>
  </message>
  <message>
   <source>Going on from the checkpoint in {folder}.</source>
   <translation>Se continúa desde el punto de control en {folder}.</translation>
  </message>
  <message>
   <source>Going on from {strips} finished strips in {folder}.</source>
   <translation>Se continúa desde {strips} franjas terminadas en {folder}.</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Half of the pixels</source>
   <translation>Mitad de los píxeles</translation>
  </message>
  <message>
   <source>Half, of the mean</source>
   <translation>Mitad, de la media</translation>
  </message>
  <message>
   <source>Have the device chosen automatically.</source>
   <translation>Deje que el dispositivo se elija automáticamente.</translation>
  </message>
  <message>
   <source>Have the offset between the layers corrected.</source>
   <translation>Haga corregir el desplazamiento entre las capas.</translation>
  </message>
  <message>
   <source>Histogram: {label}</source>
   <translation>Histograma: {label}</translation>
  </message>
  <message>
   <source>How far independent runs of the network differ: half of the pixels stay within the first figure, 95 % within the second.</source>
   <translation>Cuánto difieren las pasadas independientes de la red: la mitad de los píxeles queda dentro de la primera cifra, el 95 % dentro de la segunda.</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Cómo se hizo</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Frecuencia de cada valor</translation>
  </message>
  <message>
   <source>How well the result agrees with the two rasters it was made from, 1 being best. It tells consistency, not truth.</source>
   <translation>Cuánto concuerda el resultado con los dos rásteres de los que procede; 1 es lo mejor. Indica consistencia, no verdad.</translation>
  </message>
  <message>
   <source>Imported weights of the published network cannot be adapted: they know no scale but their own.</source>
   <translation>Los pesos importados de la red publicada no se pueden adaptar: solo conocen su propia escala.</translation>
  </message>
  <message>
   <source>Install the engine again, or use a classical method.</source>
   <translation>Reinstale el motor, o use un método clásico.</translation>
  </message>
  <message>
   <source>Install the engine again.</source>
   <translation>Reinstale el motor.</translation>
  </message>
  <message>
   <source>Install the engine, or use a classical method.</source>
   <translation>Instale el motor, o use un método clásico.</translation>
  </message>
  <message>
   <source>Install the plugin again.</source>
   <translation>Reinstale el complemento.</translation>
  </message>
  <message>
   <source>Interpolation only</source>
   <translation>Solo interpolación</translation>
  </message>
  <message>
   <source>It has {wanted} bands ({names}), MS has {bands} that nothing names.</source>
   <translation>Tiene {wanted} bandas ({names}), MS tiene {bands} que nada nombra.</translation>
  </message>
  <message>
   <source>It is also taken with {bands} bands ({names}).</source>
   <translation>También se toma con {bands} bandas ({names}).</translation>
  </message>
  <message>
   <source>Its bands are {bands} {by}.</source>
   <translation>Sus bandas son {bands} {by}.</translation>
  </message>
  <message>
   <source>Its bands are {bands}, as chosen.</source>
   <translation>Sus bandas son {bands}, según lo elegido.</translation>
  </message>
  <message>
   <source>Keep the bands' files beside the metadata file.</source>
   <translation>Mantenga los archivos de las bandas junto al archivo de metadatos.</translation>
  </message>
  <message>
   <source>Likeness of the edges. 1 is best.</source>
   <translation>Semejanza de los bordes. 1 es lo mejor.</translation>
  </message>
  <message>
   <source>Likeness of the images, all bands together, block by block. 1 is best.</source>
   <translation>Semejanza de las imágenes, todas las bandas juntas, bloque a bloque. 1 es lo mejor.</translation>
  </message>
  <message>
   <source>Longer is better; 1 is the truth.</source>
   <translation>Más largo es mejor; 1 es la verdad.</translation>
  </message>
  <message>
   <source>MS has {bands} bands, whose names are not {names}.</source>
   <translation>MS tiene {bands} bandas, cuyos nombres no son {names}.</translation>
  </message>
  <message>
   <source>MS is too small to be degraded: {width} x {height} pixels would be left.</source>
   <translation>MS es demasiado pequeño para degradarlo: quedarían {width} x {height} píxeles.</translation>
  </message>
  <message>
   <source>MS's content lay {away} PAN's (in MS pixels); this was corrected.</source>
   <translation>El contenido de MS estaba {away} PAN (en píxeles MS); se corrigió.</translation>
  </message>
  <message>
   <source>MS's content lies {away} PAN's (in MS pixels).</source>
   <translation>El contenido de MS está {away} PAN (en píxeles MS).</translation>
  </message>
  <message>
   <source>MS's pixels are {ratio} times as large as PAN's; fusion serves ratios of {low:g} to {high:g}.</source>
   <translation>Los píxeles de MS son {ratio} veces mayores que los de PAN; la fusión admite razones de {low:g} a {high:g}.</translation>
  </message>
  <message>
   <source>MTF-GLP-FS, a classical method, is used.</source>
   <translation>Se usa MTF-GLP-FS, un método clásico.</translation>
  </message>
  <message>
   <source>Made by ssdiff {version}. This file holds all it shows.</source>
   <translation>Creado por ssdiff {version}. Este archivo contiene todo lo que muestra.</translation>
  </message>
  <message>
   <source>Make it, or give another.</source>
   <translation>Créela, o indique otra.</translation>
  </message>
  <message>
   <source>Mean after</source>
   <translation>Media después</translation>
  </message>
  <message>
   <source>Mean angle between true and found spectrum, in degrees: the error in colour. 0 is best.</source>
   <translation>Ángulo medio entre el espectro verdadero y el hallado, en grados: el error de color. 0 es lo mejor.</translation>
  </message>
  <message>
   <source>Mean before</source>
   <translation>Media antes</translation>
  </message>
  <message>
   <source>Mean spectra at the multispectral pixels. Where the two lie on each other, the result keeps what the sensor measured.</source>
   <translation>Espectros medios en los píxeles multiespectrales. Donde ambos coinciden, el resultado conserva lo que midió el sensor.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Most detail</source>
   <translation>Más detalle</translation>
  </message>
  <message>
   <source>Most vegetation-like</source>
   <translation>Lo más parecido a vegetación</translation>
  </message>
  <message>
   <source>Multispectral</source>
   <translation>Multiespectral</translation>
  </message>
  <message>
   <source>Multispectral (before)</source>
   <translation>Multiespectral (antes)</translation>
  </message>
  <message>
   <source>NIR</source>
   <translation>NIR</translation>
  </message>
  <message>
   <source>NIR 1</source>
   <translation>NIR 1</translation>
  </message>
  <message>
   <source>NIR 2</source>
   <translation>NIR 2</translation>
  </message>
  <message>
   <source>Name MS's bands in the order of the fused raster.</source>
   <translation>Nombre las bandas de MS en el orden del ráster fusionado.</translation>
  </message>
  <message>
   <source>Name each band once.</source>
   <translation>Nombre cada banda una vez.</translation>
  </message>
  <message>
   <source>Name each position once.</source>
   <translation>Nombre cada posición una vez.</translation>
  </message>
  <message>
   <source>Name one position for each.</source>
   <translation>Nombre una posición para cada una.</translation>
  </message>
  <message>
   <source>Near infrared</source>
   <translation>Infrarrojo cercano</translation>
  </message>
  <message>
   <source>Near infrared 1</source>
   <translation>Infrarrojo cercano 1</translation>
  </message>
  <message>
   <source>Near infrared 2</source>
   <translation>Infrarrojo cercano 2</translation>
  </message>
  <message>
   <source>Neither the layers nor their names tell the sensor.</source>
   <translation>Ni las capas ni sus nombres indican el sensor.</translation>
  </message>
  <message>
   <source>No MS raster was given.</source>
   <translation>No se indicó ningún ráster MS.</translation>
  </message>
  <message>
   <source>No trained model fits a single band.</source>
   <translation>Ningún modelo entrenado sirve para una sola banda.</translation>
  </message>
  <message>
   <source>No trained model fits {bands} bands at ratio {ratio:.3g}.</source>
   <translation>Ningún modelo entrenado sirve para {bands} bandas con razón {ratio:.3g}.</translation>
  </message>
  <message>
   <source>No trained model fits {sensor}.</source>
   <translation>Ningún modelo entrenado sirve para {sensor}.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing was gained on the held-out part: the weights serve this scene as they are, and the adapter changes nothing.</source>
   <translation>No se ganó nada en la parte reservada: los pesos sirven a esta escena tal como son, y el adaptador no cambia nada.</translation>
  </message>
  <message>
   <source>One further band is left out.</source>
   <translation>Se omite una banda más.</translation>
  </message>
  <message>
   <source>Orthorectify PAN and MS first, or lay the upper-left corners on each other.</source>
   <translation>Ortorrectifique antes PAN y MS, o haga coincidir las esquinas superiores izquierdas.</translation>
  </message>
  <message>
   <source>Overall (HQNR)</source>
   <translation>Global (HQNR)</translation>
  </message>
  <message>
   <source>Overall likeness (Q2n)</source>
   <translation>Semejanza global (Q2n)</translation>
  </message>
  <message>
   <source>PAN and MS are stored in opposite directions.</source>
   <translation>PAN y MS están almacenados en direcciones opuestas.</translation>
  </message>
  <message>
   <source>PAN and MS do not overlap.</source>
   <translation>PAN y MS no se solapan.</translation>
  </message>
  <message>
   <source>PAN and MS do not overlap: as xmin, ymin, xmax, ymax, PAN covers {pan}, MS {ms}.</source>
   <translation>PAN y MS no se solapan: como xmin, ymin, xmax, ymax, PAN cubre {pan}, MS {ms}.</translation>
  </message>
  <message>
   <source>PAN and MS hardly agree (correlation {correlation:.2f}): they may be of other dates or units.</source>
   <translation>PAN y MS apenas concuerdan (correlación {correlation:.2f}): pueden ser de otras fechas o unidades.</translation>
  </message>
  <message>
   <source>PAN and MS have no coordinate system; their upper-left corners are taken to meet.</source>
   <translation>PAN y MS no tienen sistema de coordenadas; se supone que sus esquinas superiores izquierdas coinciden.</translation>
  </message>
  <message>
   <source>PAN and MS share no pixel that holds data in PAN and in every MS band.</source>
   <translation>PAN y MS no comparten ningún píxel con datos en PAN y en cada banda MS.</translation>
  </message>
  <message>
   <source>PAN and MS share {width} x {height} PAN pixels, too few to fuse.</source>
   <translation>PAN y MS comparten {width} x {height} píxeles PAN, demasiado pocos para fusionar.</translation>
  </message>
  <message>
   <source>PAN is in {pan} and MS in {ms}.</source>
   <translation>PAN está en {pan} y MS en {ms}.</translation>
  </message>
  <message>
   <source>PAN {file} has {bands} bands and MS has 1: they look swapped.</source>
   <translation>PAN {file} tiene {bands} bandas y MS tiene 1: parecen intercambiados.</translation>
  </message>
  <message>
   <source>PAN {file} has {bands} bands; a panchromatic raster has one.</source>
   <translation>PAN {file} tiene {bands} bandas; un ráster pancromático tiene una.</translation>
  </message>
  <message>
   <source>PAN's pixels are larger than MS's (ratio {ratio}): PAN and MS look swapped.</source>
   <translation>Los píxeles de PAN son mayores que los de MS (razón {ratio}): PAN y MS parecen intercambiados.</translation>
  </message>
  <message>
   <source>Panchromatic</source>
   <translation>Pancromático</translation>
  </message>
  <message>
   <source>Pansharpening quality report</source>
   <translation>Informe de calidad del pansharpening</translation>
  </message>
  <message>
   <source>Pansharpening quality: {file}</source>
   <translation>Calidad del pansharpening: {file}</translation>
  </message>
  <message>
   <source>Pieces at full size, in one stretch: what the multispectral raster shows, and the result. Drag the slider.</source>
   <translation>Fragmentos a tamaño real, con el mismo realce de contraste: lo que muestra el ráster multiespectral y el resultado. Mueva el control deslizante.</translation>
  </message>
  <message>
   <source>Please report it.</source>
   <translation>Comuníquelo, por favor.</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <source>Put it back, or choose another.</source>
   <translation>Vuelva a ponerlo, o elija otro.</translation>
  </message>
  <message>
   <source>PyTorch cannot be loaded: {reason}.</source>
   <translation>No se puede cargar PyTorch: {reason}.</translation>
  </message>
  <message>
   <source>PyTorch is not installed.</source>
   <translation>PyTorch no está instalado.</translation>
  </message>
  <message>
   <source>RPCs</source>
   <translation>RPC</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rojo</translation>
  </message>
  <message>
   <source>Red edge</source>
   <translation>Borde rojo</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Reproject MS to PAN's coordinate system first.</source>
   <translation>Reproyecte antes MS al sistema de coordenadas de PAN.</translation>
  </message>
  <message>
   <source>Restart QGIS, or install the plugin again.</source>
   <translation>Reinicie QGIS, o reinstale el complemento.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Result (after)</source>
   <translation>Resultado (después)</translation>
  </message>
  <message>
   <source>Runs averaged</source>
   <translation>Pasadas promediadas</translation>
  </message>
  <message>
   <source>SAM (degrees)</source>
   <translation>SAM (grados)</translation>
  </message>
  <message>
   <source>SHA-256 of the adapter</source>
   <translation>SHA-256 del adaptador</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <translation>SHA-256 del modelo</translation>
  </message>
  <message>
   <source>Say which bands they are, or use a classical method such as mtf-glp-fs or gsa.</source>
   <translation>Indique qué bandas son, o use un método clásico como mtf-glp-fs o gsa.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Desplazamiento</translation>
  </message>
  <message>
   <source>Shorter is better.</source>
   <translation>Más corto es mejor.</translation>
  </message>
  <message>
   <source>Spectrum: {label}</source>
   <translation>Espectro: {label}</translation>
  </message>
  <message>
   <source>Spread of the network's runs, per cent of brightness</source>
   <translation>Dispersión de las pasadas de la red, en porcentaje del brillo</translation>
  </message>
  <message>
   <source>Strength of the signal over that of the error, in decibels. More is better.</source>
   <translation>Intensidad de la señal respecto a la del error, en decibelios. Más es mejor.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Taken for it because</source>
   <translation>Por qué este sensor</translation>
  </message>
  <message>
   <source>The MS files {first} and {other} lie on different grids.</source>
   <translation>Los archivos MS {first} y {other} están en cuadrículas distintas.</translation>
  </message>
  <message>
   <source>The Python environment of SSDiff lacks {package}.</source>
   <translation>Al entorno de Python de SSDiff le falta {package}.</translation>
  </message>
  <message>
   <source>The adapter {file} cannot be found.</source>
   <translation>No se encuentra el adaptador {file}.</translation>
  </message>
  <message>
   <source>The adapter {file} does not fit its base at {layer}.</source>
   <translation>El adaptador {file} no encaja con su base en {layer}.</translation>
  </message>
  <message>
   <source>The adapter {file} has values that are not finite at {layer}.</source>
   <translation>El adaptador {file} tiene valores no finitos en {layer}.</translation>
  </message>
  <message>
   <source>The adapter {file} is for {bands} bands at ratio {ratio}, the weights for {other} at ratio {served}.</source>
   <translation>El adaptador {file} es para {bands} bandas con razón {ratio}, los pesos para {other} con razón {served}.</translation>
  </message>
  <message>
   <source>The adapter {file} was made for other weights ({other}, {sha}...) than these ({base}...).</source>
   <translation>El adaptador {file} se hizo para otros pesos ({other}, {sha}...) que estos ({base}...).</translation>
  </message>
  <message>
   <source>The adapter {file} was made for {made}, the scene is taken for {sensor}.</source>
   <translation>El adaptador {file} se creó para {made}, la escena se toma por {sensor}.</translation>
  </message>
  <message>
   <source>The bands are unnamed and taken as {names}.</source>
   <translation>Las bandas no tienen nombre y se toman como {names}.</translation>
  </message>
  <message>
   <source>The bands are unnamed and taken in the provider's order ({bands}).</source>
   <translation>Las bandas no tienen nombre y se toman en el orden del proveedor ({bands}).</translation>
  </message>
  <message>
   <source>The bands reach from {low:.6g} to {high:.6g}: as {type} they are rounded to whole numbers.</source>
   <translation>Las bandas van de {low:.6g} a {high:.6g}: como {type} se redondean a números enteros.</translation>
  </message>
  <message>
   <source>The bands reach from {low:.6g} to {high:.6g}; {type} holds {least} to {most}, and cuts off the rest.</source>
   <translation>Las bandas van de {low:.6g} a {high:.6g}; {type} abarca de {least} a {most} y corta el resto.</translation>
  </message>
  <message>
   <source>The bands {names} were found {by}.</source>
   <translation>Las bandas {names} se encontraron {by}.</translation>
  </message>
  <message>
   <source>The content offset of MS differs from place to place; it was not corrected.</source>
   <translation>El desplazamiento del contenido de MS varía de un lugar a otro; no se corrigió.</translation>
  </message>
  <message>
   <source>The device {device} is not there: CUDA devices count from 0, this machine has {count}.</source>
   <translation>No existe el dispositivo {device}: los dispositivos CUDA se cuentan desde 0, esta máquina tiene {count}.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full ({free} MB left).</source>
   <translation>El disco de {folder} está lleno (quedan {free} MB).</translation>
  </message>
  <message>
   <source>The engine has version {engine}, the plugin {plugin}.</source>
   <translation>El motor tiene la versión {engine}, el complemento {plugin}.</translation>
  </message>
  <message>
   <source>The extent is not four numbers.</source>
   <translation>La extensión no son cuatro números.</translation>
  </message>
  <message>
   <source>The extent {extent} is empty.</source>
   <translation>La extensión {extent} está vacía.</translation>
  </message>
  <message>
   <source>The extent {extent} is empty: its minimum is not below its maximum.</source>
   <translation>La extensión {extent} está vacía: su mínimo no es menor que su máximo.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the overlap of PAN and MS, {overlap} (xmin, ymin, xmax, ymax).</source>
   <translation>La extensión {extent} está fuera del solape de PAN y MS, {overlap} (xmin, ymin, xmax, ymax).</translation>
  </message>
  <message>
   <source>The file may be damaged or cut off; get it anew.</source>
   <translation>El archivo puede estar dañado o cortado; consígalo de nuevo.</translation>
  </message>
  <message>
   <source>The file name speaks of {sensors}.</source>
   <translation>El nombre del archivo habla de {sensors}.</translation>
  </message>
  <message>
   <source>The file {file} cannot be found.</source>
   <translation>No se encuentra el archivo {file}.</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>No se puede leer el archivo {file}: {reason}.</translation>
  </message>
  <message>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>No se puede escribir el archivo {file}: {reason}.</translation>
  </message>
  <message>
   <source>The folder name speaks of {sensors}.</source>
   <translation>El nombre de la carpeta habla de {sensors}.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to.</source>
   <translation>No se puede escribir en la carpeta {folder}.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>La carpeta {folder} no existe.</translation>
  </message>
  <message>
   <source>The fused raster has {fused} bands, MS has {bands}.</source>
   <translation>El ráster fusionado tiene {fused} bandas, MS tiene {bands}.</translation>
  </message>
  <message>
   <source>The fusion method gave values that are not finite near row {row} of PAN.</source>
   <translation>El método dio valores no finitos cerca de la fila {row} de PAN.</translation>
  </message>
  <message>
   <source>The id {id} is in use.</source>
   <translation>El identificador {id} está en uso.</translation>
  </message>
  <message>
   <source>The list of bands is empty.</source>
   <translation>La lista de bandas está vacía.</translation>
  </message>
  <message>
   <source>The memory of {device} is full: going on on the CPU.</source>
   <translation>La memoria de {device} está llena: se continúa en el procesador.</translation>
  </message>
  <message>
   <source>The memory of {device} is full: going on with batches of {batch}.</source>
   <translation>La memoria de {device} está llena: se continúa con lotes de {batch}.</translation>
  </message>
  <message>
   <source>The memory ran out.</source>
   <translation>La memoria no alcanzó.</translation>
  </message>
  <message>
   <source>The metadata file {file} cannot be read.</source>
   <translation>No se puede leer el archivo de metadatos {file}.</translation>
  </message>
  <message>
   <source>The metadata name {sensors}.</source>
   <translation>Los metadatos nombran {sensors}.</translation>
  </message>
  <message>
   <source>The metadata of {file} cannot be read.</source>
   <translation>No se pueden leer los metadatos de {file}.</translation>
  </message>
  <message>
   <source>The metadata of {file} cannot be: {key} is {value}.</source>
   <translation>Los metadatos de {file} no son posibles: {key} es {value}.</translation>
  </message>
  <message>
   <source>The metadata of {file} lacks {key}.</source>
   <translation>A los metadatos de {file} les falta {key}.</translation>
  </message>
  <message>
   <source>The model for ratio 2 is for Landsat, whose PAN pixels have 15 m; these have {pixel:.3g} m.</source>
   <translation>El modelo para la razón 2 es para Landsat, cuyos píxeles PAN tienen 15 m; estos tienen {pixel:.3g} m.</translation>
  </message>
  <message>
   <source>The model serves a ratio of {ratio} between MS and PAN pixels, the scene's is {down:.3g} x {across:.3g}.</source>
   <translation>El modelo admite una razón de {ratio} entre píxeles MS y PAN, la de la escena es {down:.3g} x {across:.3g}.</translation>
  </message>
  <message>
   <source>The model takes {bands} bands, the scene has {count}.</source>
   <translation>El modelo toma {bands} bandas, la escena tiene {count}.</translation>
  </message>
  <message>
   <source>The model was not trained on this sensor, as far as can be told.</source>
   <translation>El modelo no se entrenó con este sensor, hasta donde se puede saber.</translation>
  </message>
  <message>
   <source>The name of the output {file} does not end in {endings}.</source>
   <translation>El nombre de la salida {file} no termina en {endings}.</translation>
  </message>
  <message>
   <source>The number of bands and the pixel sizes are those of {sensor}.</source>
   <translation>El número de bandas y los tamaños de píxel son los de {sensor}.</translation>
  </message>
  <message>
   <source>The output cannot be called {file}.</source>
   <translation>La salida no puede llamarse {file}.</translation>
  </message>
  <message>
   <source>The output folder {folder} does not exist.</source>
   <translation>La carpeta de salida {folder} no existe.</translation>
  </message>
  <message>
   <source>The output folder {folder} is gone.</source>
   <translation>La carpeta de salida {folder} ha desaparecido.</translation>
  </message>
  <message>
   <source>The output type {name} is not known.</source>
   <translation>El tipo de salida {name} no se conoce.</translation>
  </message>
  <message>
   <source>The output {file} could not be written: {reason}.</source>
   <translation>No se pudo escribir la salida {file}: {reason}.</translation>
  </message>
  <message>
   <source>The output {file} exists.</source>
   <translation>La salida {file} existe.</translation>
  </message>
  <message>
   <source>The output {file} is a folder.</source>
   <translation>La salida {file} es una carpeta.</translation>
  </message>
  <message>
   <source>The output {file} is no plain file.</source>
   <translation>La salida {file} no es un archivo normal.</translation>
  </message>
  <message>
   <source>The output {file} is open in another program, QGIS perhaps, and cannot be replaced.</source>
   <translation>La salida {file} está abierta en otro programa, quizá en QGIS, y no se puede reemplazar.</translation>
  </message>
  <message>
   <source>The output {file} is the input {source}.</source>
   <translation>La salida {file} es la entrada {source}.</translation>
  </message>
  <message>
   <source>The page {file} exists.</source>
   <translation>La página {file} existe.</translation>
  </message>
  <message>
   <source>The page {file} must end in .html.</source>
   <translation>La página {file} debe terminar en .html.</translation>
  </message>
  <message>
   <source>The reference and the fused raster do not overlap.</source>
   <translation>La referencia y el ráster fusionado no se solapan.</translation>
  </message>
  <message>
   <source>The reference has {bands} bands, the fused raster {fused}.</source>
   <translation>La referencia tiene {bands} bandas, el ráster fusionado {fused}.</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>El resultado</translation>
  </message>
  <message>
   <source>The result has more contrast than the coarser pixels, so its line is wider; it should not be shifted.</source>
   <translation>El resultado tiene más contraste que los píxeles más gruesos, por lo que su línea es más ancha; no debería estar desplazada.</translation>
  </message>
  <message>
   <source>The result may take {need:.0f} MB; the disk of {folder} has {free:.0f} MB left.</source>
   <translation>El resultado puede ocupar {need:.0f} MB; en el disco de {folder} quedan {free:.0f} MB.</translation>
  </message>
  <message>
   <source>The result was made with other weights than those installed; SSDiff is left out.</source>
   <translation>El resultado se hizo con otros pesos que los instalados; se omite SSDiff.</translation>
  </message>
  <message>
   <source>The result was made with the adapted model {name}, which is not known here; SSDiff is left out.</source>
   <translation>El resultado se hizo con el modelo adaptado {name}, que aquí no se conoce; se omite SSDiff.</translation>
  </message>
  <message>
   <source>The result's detail against the panchromatic one.</source>
   <translation>El detalle del resultado frente al del pancromático.</translation>
  </message>
  <message>
   <source>The result, blurred as the sensor blurs, against MS.</source>
   <translation>El resultado, desenfocado como lo hace el sensor, frente a MS.</translation>
  </message>
  <message>
   <source>The scene has too many holes to adapt to.</source>
   <translation>La escena tiene demasiados huecos para adaptar.</translation>
  </message>
  <message>
   <source>The scene is too flat to adapt to: MS has no detail that its lower copy lacks.</source>
   <translation>La escena es demasiado uniforme para adaptar: MS no tiene detalle que falte a su copia reducida.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to, or has too many holes.</source>
   <translation>La escena es demasiado pequeña para adaptar, o tiene demasiados huecos.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to: a part must be held out to judge by.</source>
   <translation>La escena es demasiado pequeña para adaptar: hay que reservar una parte para juzgar.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to: {width} x {height} whole MS pixels.</source>
   <translation>La escena es demasiado pequeña para adaptar: {width} x {height} píxeles MS enteros.</translation>
  </message>
  <message>
   <source>The sensors in {path} cannot be read: {error}.</source>
   <translation>No se pueden leer los sensores de {path}: {error}.</translation>
  </message>
  <message>
   <source>The tensor {name} cannot be stored: a value is not finite in {bits} bits.</source>
   <translation>No se puede guardar el tensor {name}: un valor no es finito en {bits} bits.</translation>
  </message>
  <message>
   <source>The uncertainty is the spread between samples, and needs several.</source>
   <translation>La incertidumbre es la dispersión entre pasadas, y necesita varias.</translation>
  </message>
  <message>
   <source>The uncertainty raster {file} is not the fused raster's: size or bands differ.</source>
   <translation>El ráster de incertidumbre {file} no es el del ráster fusionado: difieren el tamaño o las bandas.</translation>
  </message>
  <message>
   <source>The weights of the result are not there; SSDiff is missing in the check.</source>
   <translation>Faltan los pesos del resultado; SSDiff no está en la comprobación.</translation>
  </message>
  <message>
   <source>The weights {file} are not installed.</source>
   <translation>Los pesos {file} no están instalados.</translation>
  </message>
  <message>
   <source>The weights {file} do not exist.</source>
   <translation>Los pesos {file} no existen.</translation>
  </message>
  <message>
   <source>The words in {path} cannot be read: {error}.</source>
   <translation>No se pueden leer las palabras de {path}: {error}.</translation>
  </message>
  <message>
   <source>The {role} path {file} is a folder, not a raster.</source>
   <translation>La ruta {file} ({role}) es una carpeta, no un ráster.</translation>
  </message>
  <message>
   <source>The {role} raster {file} cannot be opened: {reason}.</source>
   <translation>No se puede abrir el ráster {file} ({role}): {reason}.</translation>
  </message>
  <message>
   <source>The {role} raster {file} cannot be read at rows {first} to {last}: {reason}.</source>
   <translation>No se puede leer el ráster {file} ({role}) en las filas {first} a {last}: {reason}.</translation>
  </message>
  <message>
   <source>The {role} raster {file} does not exist.</source>
   <translation>El ráster {file} ({role}) no existe.</translation>
  </message>
  <message>
   <source>The {role} raster {file} does not lie on PAN's grid.</source>
   <translation>El ráster {file} ({role}) no está en la cuadrícula de PAN.</translation>
  </message>
  <message>
   <source>The {role} raster {file} has an alpha band only.</source>
   <translation>El ráster {file} ({role}) solo tiene una banda alfa.</translation>
  </message>
  <message>
   <source>The {role} raster {file} holds subdatasets and no bands of its own.</source>
   <translation>El ráster {file} ({role}) contiene subconjuntos de datos y ninguna banda propia.</translation>
  </message>
  <message>
   <source>The {role} raster {file} may not be read by this user.</source>
   <translation>Este usuario no puede leer el ráster {file} ({role}).</translation>
  </message>
  <message>
   <source>The {role} raster {file} was deleted or moved during the run.</source>
   <translation>El ráster {file} ({role}) se borró o movió durante la ejecución.</translation>
  </message>
  <message>
   <source>There are: {sensors}.</source>
   <translation>Hay: {sensors}.</translation>
  </message>
  <message>
   <source>There is no check at reduced scale: {error}</source>
   <translation>No hay comprobación a escala reducida: {error}</translation>
  </message>
  <message>
   <source>There is no sensor '{name}'.</source>
   <translation>No hay ningún sensor «{name}».</translation>
  </message>
  <message>
   <source>This machine has no Apple graphics that PyTorch can use.</source>
   <translation>Esta máquina no tiene gráficos de Apple que PyTorch pueda usar.</translation>
  </message>
  <message>
   <source>This machine has no CUDA device that PyTorch can use.</source>
   <translation>Esta máquina no tiene un dispositivo CUDA que PyTorch pueda usar.</translation>
  </message>
  <message>
   <source>Three bands: red, green, blue</source>
   <translation>Tres bandas: rojo, verde, azul</translation>
  </message>
  <message>
   <source>Training diverged and was stopped; the best state before that was kept.</source>
   <translation>El aprendizaje divergió y se detuvo; se conservó el mejor estado anterior.</translation>
  </message>
  <message>
   <source>Try the processor; if it happens again, report it.</source>
   <translation>Pruebe con el procesador; si vuelve a ocurrir, comuníquelo.</translation>
  </message>
  <message>
   <source>Turn a checkpoint of the authors into weights with ssdiff import.</source>
   <translation>Convierta un archivo de los autores en pesos con ssdiff import.</translation>
  </message>
  <message>
   <source>Typical ground</source>
   <translation>Terreno típico</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertidumbre</translation>
  </message>
  <message>
   <source>Uncertainty: the runs of the network differ by {median:.2g} % at half of the pixels, by more than {p95:.2g} % at one in twenty.</source>
   <translation>Incertidumbre: las pasadas de la red difieren un {median:.2g} % en la mitad de los píxeles, y más de un {p95:.2g} % en uno de cada veinte.</translation>
  </message>
  <message>
   <source>Unknown alignment {align}.</source>
   <translation>Alineación desconocida: {align}.</translation>
  </message>
  <message>
   <source>Use a classical method such as mtf-glp-fs or gsa.</source>
   <translation>Use un método clásico como mtf-glp-fs o gsa.</translation>
  </message>
  <message>
   <source>Use geo, auto or none.</source>
   <translation>Use geo, auto o none.</translation>
  </message>
  <message>
   <source>Use one of {types}.</source>
   <translation>Use uno de {types}.</translation>
  </message>
  <message>
   <source>Use the weights that ship.</source>
   <translation>Use los pesos incluidos.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Warp both north up first.</source>
   <translation>Transforme antes ambos con el norte arriba.</translation>
  </message>
  <message>
   <source>Warp it north up first.</source>
   <translation>Transfórmelo antes con el norte arriba.</translation>
  </message>
  <message>
   <source>What the colours lose: the result blurred as the sensor blurs, against MS. 0 is best.</source>
   <translation>Lo que pierden los colores: el resultado, desenfocado como lo hace el sensor, frente a MS. 0 es lo mejor.</translation>
  </message>
  <message>
   <source>What the detail lacks or overdoes, against the panchromatic raster. 0 is best.</source>
   <translation>Lo que le falta al detalle o lo que exagera, frente al ráster pancromático. 0 es lo mejor.</translation>
  </message>
  <message>
   <source>What they mean</source>
   <translation>Qué significan</translation>
  </message>
  <message>
   <source>Where is it less sure?</source>
   <translation>¿Dónde es menos seguro?</translation>
  </message>
  <message>
   <source>Where the result departs most from the original</source>
   <translation>Donde el resultado más se aparta del original</translation>
  </message>
  <message>
   <source>Without a reference</source>
   <translation>Sin referencia</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Amarillo</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>azul</translation>
  </message>
  <message>
   <source>by the band names</source>
   <translation>según los nombres de las bandas</translation>
  </message>
  <message>
   <source>by the band names in the file names</source>
   <translation>según los nombres de las bandas en los nombres de los archivos</translation>
  </message>
  <message>
   <source>by the band numbers</source>
   <translation>según los números de las bandas</translation>
  </message>
  <message>
   <source>by the band numbers in the file names</source>
   <translation>según los números de las bandas en los nombres de los archivos</translation>
  </message>
  <message>
   <source>coastal</source>
   <translation>azul costero</translation>
  </message>
  <message>
   <source>fused</source>
   <translation>fusionado</translation>
  </message>
  <message>
   <source>green</source>
   <translation>verde</translation>
  </message>
  <message>
   <source>ground control points</source>
   <translation>puntos de control sobre el terreno</translation>
  </message>
  <message>
   <source>in the provider's order</source>
   <translation>en el orden del proveedor</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <source>nir</source>
   <translation>infrarrojo cercano</translation>
  </message>
  <message>
   <source>nir1</source>
   <translation>infrarrojo cercano 1</translation>
  </message>
  <message>
   <source>nir2</source>
   <translation>infrarrojo cercano 2</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>projected onto MS by the sensor's MTF</source>
   <translation>proyectado sobre MS según la MTF del sensor</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rojo</translation>
  </message>
  <message>
   <source>rededge</source>
   <translation>borde rojo</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>referencia</translation>
  </message>
  <message>
   <source>taken as {names}</source>
   <translation>tomadas como {names}</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>incertidumbre</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>amarillo</translation>
  </message>
  <message>
   <source>{across:.2f} left of</source>
   <translation>{across:.2f} a la izquierda de</translation>
  </message>
  <message>
   <source>{across:.2f} left of and {down:.2f} above</source>
   <translation>{across:.2f} a la izquierda y {down:.2f} por encima de</translation>
  </message>
  <message>
   <source>{across:.2f} left of and {down:.2f} below</source>
   <translation>{across:.2f} a la izquierda y {down:.2f} por debajo de</translation>
  </message>
  <message>
   <source>{across:.2f} right of</source>
   <translation>{across:.2f} a la derecha de</translation>
  </message>
  <message>
   <source>{across:.2f} right of and {down:.2f} above</source>
   <translation>{across:.2f} a la derecha y {down:.2f} por encima de</translation>
  </message>
  <message>
   <source>{across:.2f} right of and {down:.2f} below</source>
   <translation>{across:.2f} a la derecha y {down:.2f} por debajo de</translation>
  </message>
  <message>
   <source>{bands} further bands are left out.</source>
   <translation>Se omiten {bands} bandas más.</translation>
  </message>
  <message>
   <source>{down:.2f} above</source>
   <translation>{down:.2f} por encima de</translation>
  </message>
  <message>
   <source>{down:.2f} below</source>
   <translation>{down:.2f} por debajo de</translation>
  </message>
  <message>
   <source>{empty} of {windows} windows have no data and were left out.</source>
   <translation>{empty} de {windows} ventanas no tienen datos y se omitieron.</translation>
  </message>
  <message>
   <source>{file} ({width} x {height} pixels of {pixel:g})</source>
   <translation>{file} ({width} x {height} píxeles de {pixel:g})</translation>
  </message>
  <message>
   <source>{file} cannot be written: the result is a GeoTIFF.</source>
   <translation>No se puede escribir {file}: el resultado es un GeoTIFF.</translation>
  </message>
  <message>
   <source>{file} does not say that it holds an adapter.</source>
   <translation>{file} no dice que contenga un adaptador.</translation>
  </message>
  <message>
   <source>{file} exists and would be replaced.</source>
   <translation>{file} existe y se reemplazaría.</translation>
  </message>
  <message>
   <source>{file} is a file.</source>
   <translation>{file} es un archivo.</translation>
  </message>
  <message>
   <source>{file} is a pickle, which could run code when it is opened.</source>
   <translation>{file} es un archivo pickle, que podría ejecutar código al abrirse.</translation>
  </message>
  <message>
   <source>{file} is not a weights file, or is damaged.</source>
   <translation>{file} no es un archivo de pesos, o está dañado.</translation>
  </message>
  <message>
   <source>{file} is not an adapter file, or is damaged.</source>
   <translation>{file} no es un archivo de adaptador, o está dañado.</translation>
  </message>
  <message>
   <source>{file} is not of Landsat 7, 8 or 9, the ones with a panchromatic band.</source>
   <translation>{file} no es de Landsat 7, 8 o 9, los que tienen una banda pancromática.</translation>
  </message>
  <message>
   <source>{file} may not be used: permission denied.</source>
   <translation>{file} no se puede usar: permiso denegado.</translation>
  </message>
  <message>
   <source>{file} was opened in another program and cannot be replaced; the result is {other}.</source>
   <translation>{file} se abrió en otro programa y no se puede reemplazar; el resultado es {other}.</translation>
  </message>
  <message>
   <source>{first} {then}</source>
   <translation>{first} {then}</translation>
  </message>
  <message>
   <source>{method} could not be run at the reduced scale: {error}</source>
   <translation>{method} no se pudo ejecutar a escala reducida: {error}</translation>
  </message>
  <message>
   <source>{method} on {device}: {width} x {height} pixels, {bands} bands.</source>
   <translation>{method} en {device}: {width} x {height} píxeles, {bands} bandas.</translation>
  </message>
  <message>
   <source>{one} has a coordinate system ({crs}) and {other} has none.</source>
   <translation>{one} tiene un sistema de coordenadas ({crs}) y {other} no.</translation>
  </message>
  <message>
   <source>{one} has a geotransform and {other} has none.</source>
   <translation>{one} tiene una geotransformación y {other} no.</translation>
  </message>
  <message>
   <source>{pieces} pieces of the scene on {device}, for at most {minutes:g} minutes.</source>
   <translation>{pieces} trozos de la escena en {device}, durante {minutes:g} minutos como máximo.</translation>
  </message>
  <message>
   <source>{role} {file} is placed by {what} only and has no geotransform.</source>
   <translation>{role} {file} solo está situado por {what} y no tiene geotransformación.</translation>
  </message>
  <message>
   <source>{role} {file} is rotated against its coordinate system.</source>
   <translation>{role} {file} está girado respecto a su sistema de coordenadas.</translation>
  </message>
  <message>
   <source>{role} {file} is stored south up or mirrored.</source>
   <translation>{role} {file} está almacenado con el sur arriba o reflejado.</translation>
  </message>
  <message>
   <source>{role} {file} is {width} x {height} pixels, too small to fuse.</source>
   <translation>{role} {file} tiene {width} x {height} píxeles, demasiado pequeño para fusionar.</translation>
  </message>
  <message>
   <source>{sensor} takes {wanted} bands ({names}), but MS has {count}.</source>
   <translation>{sensor} toma {wanted} bandas ({names}), pero MS tiene {count}.</translation>
  </message>
  <message>
   <source>{sensor} takes {wanted} bands ({names}), but {count} were given.</source>
   <translation>{sensor} toma {wanted} bandas ({names}), pero se indicaron {count}.</translation>
  </message>
  <message>
   <source>{sensor}, as chosen.</source>
   <translation>{sensor}, como se eligió.</translation>
  </message>
  <message>
   <source>{sensor}, as chosen; bands {bands} {by}.</source>
   <translation>{sensor}, como se eligió; bandas {bands} {by}.</translation>
  </message>
  <message>
   <source>{strips} finished strips stay in {folder} for another run.</source>
   <translation>{strips} franjas terminadas quedan en {folder} para otra ejecución.</translation>
  </message>
  <message>
   <source>{value} % or more</source>
   <translation>{value} % o más</translation>
  </message>
  <message>
   <source>{value} of 1</source>
   <translation>{value} de 1</translation>
  </message>
  <message>
   <source>{width} × {height} pixels, {bands} bands</source>
   <translation>{width} × {height} píxeles, {bands} bandas</translation>
  </message>
 </context>
 <context>
  <name>EngineBox</name>
  <message>
   <source>&amp;Build on Python:</source>
   <translation>&amp;Construir sobre Python:</translation>
  </message>
  <message>
   <source>&amp;Folder of wheels:</source>
   <translation>Car&amp;peta de wheels:</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Reparar</translation>
  </message>
  <message>
   <source>A Python program, 3.10 to 3.14; it is left as it is</source>
   <translation>Un programa Python, 3.10 a 3.14; no se modifica</translation>
  </message>
  <message>
   <source>A folder of wheels (.whl); the user guide says how to fill one</source>
   <translation>Una carpeta de wheels (.whl); la guía explica cómo llenarla</translation>
  </message>
  <message>
   <source>Being changed…</source>
   <translation>En cambio…</translation>
  </message>
  <message>
   <source>C&amp;ompute on:</source>
   <translation>Calc&amp;ular en:</translation>
  </message>
  <message>
   <source>Choose the Python to build the engine on</source>
   <translation>Elegir el Python sobre el que se construye el motor</translation>
  </message>
  <message>
   <source>Choose the folder that holds the wheels</source>
   <translation>Elegir la carpeta que contiene los wheels</translation>
  </message>
  <message>
   <source>Download, install and try the engine</source>
   <translation>Descargar, instalar y probar el motor</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>From the internet</source>
   <translation>De Internet</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Mirando este equipo…</translation>
  </message>
  <message>
   <source>Make the engine anew; downloads are repeated</source>
   <translation>Rehacer el motor; se repiten las descargas</translation>
  </message>
  <message>
   <source>Place:</source>
   <translation>Lugar:</translation>
  </message>
  <message>
   <source>QGIS's own, or one found on this computer</source>
   <translation>El de QGIS, o uno encontrado en este equipo</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Eli&amp;minar</translation>
  </message>
  <message>
   <source>Remove the engine and free its disk space</source>
   <translation>Eliminar el motor y liberar su espacio en disco</translation>
  </message>
  <message>
   <source>Remove the engine? SSDiff does not run without it; it can be installed again.</source>
   <translation>¿Eliminar el motor? SSDiff no funciona sin él; se puede instalar de nuevo.</translation>
  </message>
  <message>
   <source>SSDiff and the classical methods run in an engine of their own, beside QGIS and its Python. It is installed once for each QGIS profile; updates of the plugin keep it.</source>
   <translation>SSDiff y los métodos clásicos se ejecutan en un motor propio, junto a QGIS y su Python. Se instala una vez por perfil de QGIS; las actualizaciones del complemento lo conservan.</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>Pansharpening SSDiff</translation>
  </message>
  <message>
   <source>State:</source>
   <translation>Estado:</translation>
  </message>
  <message>
   <source>What fits this computer, by its processor and its NVIDIA driver</source>
   <translation>Lo que conviene a este equipo, por su procesador y su controlador NVIDIA</translation>
  </message>
  <message>
   <source>Without internet, or on another Python</source>
   <translation>Sin Internet, o sobre otro Python</translation>
  </message>
 </context>
 <context>
  <name>FirstRunPanel</name>
  <message>
   <source>A Python of its own with PyTorch, installed once beside QGIS into {}.</source>
   <translation>Un Python propio con PyTorch, instalado una vez junto a QGIS en {}.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calcular en</translation>
  </message>
  <message>
   <source>Install without internet, on another Python, or use an engine of your own</source>
   <translation>Instalar sin Internet, sobre otro Python, o usar un motor propio</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Mirando este equipo…</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <source>SSDiff needs its engine</source>
   <translation>SSDiff necesita su motor</translation>
  </message>
  <message>
   <source>The engine is being installed</source>
   <translation>El motor se está instalando</translation>
  </message>
  <message>
   <source>Until then, Run sharpens the whole scene with GDAL's weighted Brovey method, which QGIS brings along: quick, but with more colour shift, and without this plugin's checks.</source>
   <translation>Mientras tanto, Ejecutar refina toda la escena con el método Brovey ponderado de GDAL, que trae QGIS: rápido, pero con más desviación del color y sin las comprobaciones de este complemento.</translation>
  </message>
 </context>
 <context>
  <name>Fusing</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alineación de PAN y MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandas de MS, p. ej. 2,3,4,5 (vacío: según los metadatos, si no las primeras)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Consistente con MS: al hacerlo más grueso de nuevo, el resultado da los valores de MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Extensión (vacío: todo)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Más rásteres MS, para escenas con una banda por archivo</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS se asoció al PAN «{pan}» por lugar, tamaño de píxel y nombre: {ms}.</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Método utilizado</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Ráster multiespectral (MS; vacío: el que corresponde a PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Uno de los rásteres MS adicionales no se puede leer. Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Ráster pancromático (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Refinado</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Informe de calidad</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>El resultado y la incertidumbre tienen el mismo archivo. Dé uno a cada uno.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Segundos empleados</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>La extensión no tiene ancho o no tiene alto. Dé una parte de la escena.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>El ráster dado como {} no se puede leer. Elija otro.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Escribir un GeoTIFF optimizado para la nube</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>pansharpening,refinado,fusión,difusión,pancromático,multiespectral,brovey,nitidez</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (con un informe)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>«{}» no es un ráster. Quítelo de MS.</translation>
  </message>
 </context>
 <context>
  <name>InstallBar</name>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>Ca&amp;ncelar</translation>
  </message>
  <message>
   <source>Progress of the installation</source>
   <translation>Progreso de la instalación</translation>
  </message>
  <message>
   <source>Stop; what was downloaded is kept for the next try</source>
   <translation>Detener; lo descargado se conserva para el próximo intento</translation>
  </message>
 </context>
 <context>
  <name>Installation</name>
  <message>
   <source>Looking for a Python…</source>
   <translation>Buscando un Python…</translation>
  </message>
  <message>
   <source>Removing the engine…</source>
   <translation>Eliminando el motor…</translation>
  </message>
  <message>
   <source>Stopped. What was downloaded is kept.</source>
   <translation>Detenido. Lo descargado se conserva.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
 </context>
 <context>
  <name>LayersBox</name>
  <message>
   <source>&amp;Bands:</source>
   <translation>&amp;Bandas:</translation>
  </message>
  <message>
   <source>&amp;Files in band order:</source>
   <translation>A&amp;rchivos en orden de bandas:</translation>
  </message>
  <message>
   <source>&amp;Multispectral layer:</source>
   <translation>Capa &amp;multiespectral:</translation>
  </message>
  <message>
   <source>&amp;Panchromatic layer:</source>
   <translation>Capa &amp;pancromática:</translation>
  </message>
  <message>
   <source>&amp;Sensor:</source>
   <translation>&amp;Sensor:</translation>
  </message>
  <message>
   <source>Add a raster file to the project and choose it</source>
   <translation>Añadir un archivo ráster al proyecto y elegirlo</translation>
  </message>
  <message>
   <source>Ali&amp;gnment:</source>
   <translation>Ali&amp;neación:</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Asignar</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Automatic: {}</source>
   <translation>Automático: {}</translation>
  </message>
  <message>
   <source>Choose a raster</source>
   <translation>Elegir un ráster</translation>
  </message>
  <message>
   <source>Choose the multispectral layer, or add one with the “…” button.</source>
   <translation>Elija la capa multiespectral, o añada una con el botón «…».</translation>
  </message>
  <message>
   <source>Choose the panchromatic layer, or add one with the “…” button.</source>
   <translation>Elija la capa pancromática, o añada una con el botón «…».</translation>
  </message>
  <message>
   <source>How the two layers are laid on each other</source>
   <translation>Cómo se superponen las dos capas</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Rasters and deliveries (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;All files (*)</source>
   <translation>Rásteres y entregas (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Say which band is which, one by one</source>
   <translation>Decir qué banda es cuál, una por una</translation>
  </message>
  <message>
   <source>Several files (one band each)…</source>
   <translation>Varios archivos (una banda cada uno)…</translation>
  </message>
  <message>
   <source>The colour image with the coarser pixels</source>
   <translation>La imagen en color con los píxeles más gruesos</translation>
  </message>
  <message>
   <source>The panchromatic layer is chosen as multispectral too. Choose another for one of the two.</source>
   <translation>La capa pancromática también está elegida como multiespectral. Elija otra para una de las dos.</translation>
  </message>
  <message>
   <source>The sensor decides which trained model is used and how bands are understood</source>
   <translation>El sensor decide qué modelo entrenado se usa y cómo se entienden las bandas</translation>
  </message>
  <message>
   <source>The sharp, single-band image</source>
   <translation>La imagen nítida, de una sola banda</translation>
  </message>
  <message>
   <source>Which bands to sharpen, by position, in the sensor's order: 2,3,4,5. Empty: as detected.</source>
   <translation>Qué bandas refinar, por posición, en el orden del sensor: 2,3,4,5. Vacío: según lo detectado.</translation>
  </message>
  <message>
   <source>“{}” is no raster that QGIS can read.</source>
   <translation>«{}» no es un ráster que QGIS pueda leer.</translation>
  </message>
  <message>
   <source>“{}” names no panchromatic and multispectral files that stand beside it.</source>
   <translation>«{}» no nombra archivos pancromático y multiespectral que estén a su lado.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Add to this project</source>
   <translation>Añadir a este proyecto</translation>
  </message>
  <message>
   <source>Open the dialog</source>
   <translation>Abrir el diálogo</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Ejecutar de nuevo</translation>
  </message>
  <message>
   <source>Save elsewhere…</source>
   <translation>Guardar en otro lugar…</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>&amp;Check</source>
   <translation>C&amp;omprobar</translation>
  </message>
  <message>
   <source>&amp;Python of the engine:</source>
   <translation>&amp;Python del motor:</translation>
  </message>
  <message>
   <source>A Python environment that you look after yourself, 3.10 or later, with the packages of backend/requirements.txt in the plugin's folder. It goes before the engine above.</source>
   <translation>Un entorno de Python que usted mantiene, 3.10 o posterior, con los paquetes de backend/requirements.txt de la carpeta del complemento. Tiene prioridad sobre el motor de arriba.</translation>
  </message>
  <message>
   <source>An engine of your own</source>
   <translation>Un motor propio</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Choose the Python that runs the engine</source>
   <translation>Elegir el Python que ejecuta el motor</translation>
  </message>
  <message>
   <source>Copied: paste it into your report of the fault.</source>
   <translation>Copiado: péguelo en su informe del fallo.</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copiar &amp;diagnóstico</translation>
  </message>
  <message>
   <source>Copy a report on versions, the engine and the last failure, for a report of a fault</source>
   <translation>Copiar un informe sobre versiones, motor y último fallo, para informar de un fallo</translation>
  </message>
  <message>
   <source>In use:</source>
   <translation>En uso:</translation>
  </message>
  <message>
   <source>None: the engine above is used</source>
   <translation>Ninguno: se usa el motor de arriba</translation>
  </message>
  <message>
   <source>Start the engine that is used, and ask for its version</source>
   <translation>Iniciar el motor en uso y pedir su versión</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Iniciando el motor…</translation>
  </message>
  <message>
   <source>The engine works: version {version}, Python {python}.</source>
   <translation>El motor funciona: versión {version}, Python {python}.</translation>
  </message>
  <message>
   <source>The python program of an environment that holds PyTorch and rasterio</source>
   <translation>El programa python de un entorno con PyTorch y rasterio</translation>
  </message>
 </context>
 <context>
  <name>OutputBox</name>
  <message>
   <source>A GeoTIFF laid out for reading over the network (COG)</source>
   <translation>Un GeoTIFF organizado para leerlo por la red (COG)</translation>
  </message>
  <message>
   <source>A GeoTIFF; leave it empty for a temporary one</source>
   <translation>Un GeoTIFF; déjelo vacío para un archivo temporal</translation>
  </message>
  <message>
   <source>A second layer: how far the runs of the network differ. Needs Balanced or Best.</source>
   <translation>Una segunda capa: cuánto difieren las pasadas de la red. Requiere Equilibrada o Óptima.</translation>
  </message>
  <message>
   <source>A temporary file is deleted when QGIS closes.</source>
   <translation>Un archivo temporal se elimina al cerrar QGIS.</translation>
  </message>
  <message>
   <source>Also:</source>
   <translation>También:</translation>
  </message>
  <message>
   <source>Clou&amp;d-optimised</source>
   <translation>Optimizado para la nu&amp;be</translation>
  </message>
  <message>
   <source>Free some space, save elsewhere, or sharpen a smaller area.</source>
   <translation>Libere espacio, guarde en otro lugar o refine una zona más pequeña.</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <source>GeoTIFF with overviews, on the panchromatic layer's grid.</source>
   <translation>GeoTIFF con vistas generales, en la cuadrícula de la capa pancromática.</translation>
  </message>
  <message>
   <source>Measure the result in the background, and check the method on this scene</source>
   <translation>Medir el resultado en segundo plano y comprobar el método en esta escena</translation>
  </message>
  <message>
   <source>Qualit&amp;y report</source>
   <translation>Info&amp;rme de calidad</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Save t&amp;o:</source>
   <translation>Guar&amp;dar en:</translation>
  </message>
  <message>
   <source>Save the sharpened raster</source>
   <translation>Guardar el ráster refinado</translation>
  </message>
  <message>
   <source>Saved as “{}”, a GeoTIFF with overviews, on the panchromatic layer's grid.</source>
   <translation>Se guarda como «{}», un GeoTIFF con vistas generales, en la cuadrícula de la capa pancromática.</translation>
  </message>
  <message>
   <source>The folder “{}” cannot be written to.</source>
   <translation>No se puede escribir en la carpeta «{}».</translation>
  </message>
  <message>
   <source>The folder “{}” does not exist.</source>
   <translation>La carpeta «{}» no existe.</translation>
  </message>
  <message>
   <source>The result is a GeoTIFF: it will be saved as “{}”.</source>
   <translation>El resultado es un GeoTIFF: se guardará como «{}».</translation>
  </message>
  <message>
   <source>The result may take {need:.0f} MB, and the disk of {folder} has {free:.0f} MB left.</source>
   <translation>El resultado puede ocupar {need:.0f} MB, y al disco de {folder} le quedan {free:.0f} MB.</translation>
  </message>
  <message>
   <source>The result would replace one of the layers it is made from. Choose another file.</source>
   <translation>El resultado sustituiría a una de las capas de las que procede. Elija otro archivo.</translation>
  </message>
  <message>
   <source>This file exists; you will be asked before it is replaced.</source>
   <translation>Este archivo existe; se le preguntará antes de sustituirlo.</translation>
  </message>
  <message>
   <source>Uncerta&amp;inty map</source>
   <translation>Mapa de &amp;incertidumbre</translation>
  </message>
  <message>
   <source>[Temporary file]</source>
   <translation>[Archivo temporal]</translation>
  </message>
  <message>
   <source>“{}” is a folder. Give a file name.</source>
   <translation>«{}» es una carpeta. Dé un nombre de archivo.</translation>
  </message>
 </context>
 <context>
  <name>Pansharpen</name>
  <message>
   <source>Adapted model (made by Adapt to a scene)</source>
   <translation>Modelo adaptado (hecho con Adaptar a una escena)</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alineación de PAN y MS</translation>
  </message>
  <message>
   <source>An adapted model belongs to the method SSDiff. Choose it, or leave Adapted model empty.</source>
   <translation>Un modelo adaptado corresponde al método SSDiff. Elíjalo, o deje vacío Modelo adaptado.</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandas de MS, p. ej. 2,3,4,5 (vacío: según los metadatos, si no las primeras)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Consistente con MS: al hacerlo más grueso de nuevo, el resultado da los valores de MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Diffusion steps</source>
   <translation>Pasos de difusión</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Extensión (vacío: todo)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Más rásteres MS, para escenas con una banda por archivo</translation>
  </message>
  <message>
   <source>Fuses a panchromatic raster (PAN) with a multispectral raster (MS) of a coarser grid. The result has MS's bands and units on PAN's grid, where both overlap.

PAN and MS must be in the same CRS; they are aligned by their georeferencing.

MS may be left empty, in batch above all: then it is the raster that fits PAN by place, pixel size and name, among the project's layers and the files beside PAN. The log says which.

MS, further MS rasters: one raster with all bands, or several whose bands are stacked in the order given, as Landsat comes (B2, B3, B4, B5 with B8 as PAN).

Bands: positions in that stack counted from 1, in the order of the sensor's bands, e.g. 2,3,4,5. Empty: chosen by the rasters' metadata, else the first ones.

Sensor: auto guesses it from metadata, band count, ratio and names, and says why in the log. Otherwise WorldView-2, 3, 4 (wv2, wv3, wv4), QuickBird (qb), GaoFen-2 (gf2), GeoEye-1 (ge1), IKONOS (ikonos), Pleiades (phr) and Pleiades Neo (pneo), SPOT 6/7 (spot67), Landsat 7 (l7) and 8/9 (l89), or any other with 3, 4 or 8 bands (rgb, msi4, msi8).

Method: automatic (auto) is SSDiff (ssdiff), the network, where a trained model fits, else MTF-GLP-FS, and the log says so; Method used is given to models. The others are classical methods, which need no trained model (interpolation, exp, adds no detail of PAN). An adapted model or an uncertainty always means SSDiff.

Steps, samples: one of each is the most faithful and the fastest. More steps give more texture, more samples are averaged. The seed decides the noise: the same seed gives the same result.

Adapted model: a file that Adapt to a scene (SSDiff) has made of this scene or of one like it; for SSDiff alone. The word none leaves out what the sensor brings.

Align: geo goes by the georeferencing; auto also measures how far the content of MS lies off PAN's, and corrects it; none lays the upper-left corners on each other, for rasters without georeferencing.

Consistent with MS: the result is moved as little as makes it give MS's values when it is made coarser by the sensor's blur.

Extent: only this part is fused, snapped outward to whole pixels of PAN; it equals that part of the whole.

The result is a GeoTIFF that says in its tags how it was made. It is written whole or not at all; an existing file is replaced.

Uncertainty: the standard deviation of the samples, band by band; it needs several samples.

Quality report: a page with figures, plots and pieces before and after, and a check of the method against the classical ones on this scene. HQNR, D_LAMBDA_K and D_S are given to models with it.</source>
   <translation>Fusiona un ráster pancromático (PAN) con uno multiespectral (MS) de cuadrícula más gruesa. El resultado tiene las bandas y unidades de MS en la cuadrícula de PAN, donde ambos se solapan.

PAN y MS deben estar en el mismo SRC; se alinean por su georreferenciación.

MS puede quedar vacío, sobre todo en lotes: entonces es el ráster que corresponde a PAN por lugar, tamaño de píxel y nombre, entre las capas del proyecto y los archivos junto a PAN. El registro dice cuál.

MS, más rásteres MS: un ráster con todas las bandas, o varios cuyas bandas se apilan en el orden dado, como viene Landsat (B2, B3, B4, B5 con B8 como PAN).

Bandas: posiciones en esa pila contadas desde 1, en el orden de las bandas del sensor, p. ej. 2,3,4,5. Vacío: según los metadatos de los rásteres, si no las primeras.

Sensor: auto lo adivina por metadatos, número de bandas, cociente y nombres, y dice por qué en el registro. Si no, WorldView-2, 3, 4 (wv2, wv3, wv4), QuickBird (qb), GaoFen-2 (gf2), GeoEye-1 (ge1), IKONOS (ikonos), Pleiades (phr) y Pleiades Neo (pneo), SPOT 6/7 (spot67), Landsat 7 (l7) y 8/9 (l89), o cualquier otro con 3, 4 u 8 bandas (rgb, msi4, msi8).

Método: automático (auto) es SSDiff (ssdiff), la red, si hay un modelo entrenado adecuado; si no, MTF-GLP-FS, y el registro lo dice; los modelos lo reciben como Método utilizado. Los demás son métodos clásicos, que no necesitan modelo entrenado (la interpolación, exp, no añade detalle de PAN). Un modelo adaptado o una incertidumbre significa siempre SSDiff.

Pasos, muestras: uno de cada es lo más fiel y lo más rápido. Más pasos dan más textura, más muestras se promedian. La semilla decide el ruido: la misma semilla da el mismo resultado.

Modelo adaptado: un archivo que Adaptar a una escena (SSDiff) ha hecho de esta escena o de una parecida; solo para SSDiff. La palabra none omite lo que trae el sensor.

Alineación: geo sigue la georreferenciación; auto mide además cuánto se aparta el contenido de MS del de PAN, y lo corrige; none superpone las esquinas superiores izquierdas, para rásteres sin georreferenciación.

Consistente con MS: el resultado se mueve lo mínimo para que dé los valores de MS cuando el desenfoque del sensor lo hace más grueso.

Extensión: solo se fusiona esta parte, ampliada hacia fuera a píxeles enteros de PAN; es igual a esa parte del conjunto.

El resultado es un GeoTIFF que dice en sus metadatos cómo se hizo. Se escribe entero o nada; un archivo existente se sustituye.

Incertidumbre: la desviación típica de las muestras, banda por banda; necesita varias muestras.

Informe de calidad: una página con cifras, gráficos y fragmentos antes y después, y una comprobación del método frente a los clásicos en esta escena. Con él los modelos reciben HQNR, D_LAMBDA_K y D_S.</translation>
  </message>
  <message>
   <source>Fuses a panchromatic with a multispectral raster, by a diffusion network or classically.</source>
   <translation>Fusiona un ráster pancromático con uno multiespectral, con una red de difusión o de forma clásica.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS se asoció al PAN «{pan}» por lugar, tamaño de píxel y nombre: {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Método utilizado</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Ráster multiespectral (MS; vacío: el que corresponde a PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Uno de los rásteres MS adicionales no se puede leer. Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Only the method SSDiff has an uncertainty. Choose it, or leave Uncertainty empty.</source>
   <translation>Solo el método SSDiff tiene incertidumbre. Elíjalo, o deje vacía Incertidumbre.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Ráster pancromático (PAN)</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Refinado</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Informe de calidad</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>El resultado y la incertidumbre tienen el mismo archivo. Dé uno a cada uno.</translation>
  </message>
  <message>
   <source>Samples to average</source>
   <translation>Muestras a promediar</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Segundos empleados</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>La extensión no tiene ancho o no tiene alto. Dé una parte de la escena.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>El ráster dado como {} no se puede leer. Elija otro.</translation>
  </message>
  <message>
   <source>The uncertainty is the spread of several samples. Set Samples to 4 or more.</source>
   <translation>La incertidumbre es la dispersión de varias muestras. Ponga Muestras en 4 o más.</translation>
  </message>
  <message>
   <source>Uncertainty (needs several samples)</source>
   <translation>Incertidumbre (necesita varias muestras)</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Escribir un GeoTIFF optimizado para la nube</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>pansharpening,refinado,fusión,difusión,pancromático,multiespectral,brovey,nitidez</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (con un informe)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>«{}» no es un ráster. Quítelo de MS.</translation>
  </message>
 </context>
 <context>
  <name>PansharpenDialog</name>
  <message>
   <source>Drag a rectangle over the area to sharpen. Escape leaves without one.</source>
   <translation>Trace un rectángulo sobre la zona a refinar. Esc sale sin él.</translation>
  </message>
  <message>
   <source>Looking at the layers…</source>
   <translation>Mirando las capas…</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Pansharpening goes on in the background; open the dialog again to see or cancel it.</source>
   <translation>El pansharpening sigue en segundo plano; abra de nuevo el diálogo para verlo o cancelarlo.</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} píxeles</translation>
  </message>
  <message>
   <source>“{}” exists. Replace it?</source>
   <translation>«{}» existe. ¿Sustituirlo?</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Preparing the preview</source>
   <translation>Preparando la vista previa</translation>
  </message>
  <message>
   <source>Preview {} of {}</source>
   <translation>Vista previa {} de {}</translation>
  </message>
  <message>
   <source>The preview cannot be read.</source>
   <translation>La vista previa no se puede leer.</translation>
  </message>
 </context>
 <context>
  <name>PreviewExtent</name>
  <message>
   <source>Adapted model (made by Adapt to a scene)</source>
   <translation>Modelo adaptado (hecho con Adaptar a una escena)</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alineación de PAN y MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandas de MS, p. ej. 2,3,4,5 (vacío: según los metadatos, si no las primeras)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Consistente con MS: al hacerlo más grueso de nuevo, el resultado da los valores de MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Extensión (vacío: todo)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Más rásteres MS, para escenas con una banda por archivo</translation>
  </message>
  <message>
   <source>Fuses a piece of a scene within seconds: the extent given, or its middle where it has more pixels than the longest side allows. The piece has exactly the pixels that it has in the whole.

PAN, MS, bands, sensor and method are those of Pansharpen (SSDiff). MS may be left empty: then it is the raster that fits PAN by place, pixel size and name.

Longest side: in pixels of PAN. 512 takes about a second by a classical method, some seconds by SSDiff.</source>
   <translation>Fusiona un fragmento de una escena en segundos: la extensión dada, o su centro si tiene más píxeles de los que permite el lado mayor. El fragmento tiene exactamente los píxeles que tiene en el conjunto.

PAN, MS, bandas, sensor y método son los de Pansharpening (SSDiff). MS puede quedar vacío: entonces es el ráster que corresponde a PAN por lugar, tamaño de píxel y nombre.

Lado mayor: en píxeles de PAN. 512 tarda cerca de un segundo con un método clásico, unos segundos con SSDiff.</translation>
  </message>
  <message>
   <source>Fuses a small piece of a scene, to see what a method makes of it.</source>
   <translation>Fusiona un fragmento pequeño de una escena, para ver qué hace de él un método.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>Longest side (pixels of PAN)</source>
   <translation>Lado mayor (píxeles de PAN)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS se asoció al PAN «{pan}» por lugar, tamaño de píxel y nombre: {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Método utilizado</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Ráster multiespectral (MS; vacío: el que corresponde a PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Uno de los rásteres MS adicionales no se puede leer. Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Ráster pancromático (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Refinado</translation>
  </message>
  <message>
   <source>Preview an extent</source>
   <translation>Vista previa de una extensión</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Informe de calidad</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>El resultado y la incertidumbre tienen el mismo archivo. Dé uno a cada uno.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Segundos empleados</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
  <message>
   <source>The extent does not touch PAN. Give a part of the scene.</source>
   <translation>La extensión no toca PAN. Dé una parte de la escena.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>La extensión no tiene ancho o no tiene alto. Dé una parte de la escena.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>El ráster dado como {} no se puede leer. Elija otro.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Escribir un GeoTIFF optimizado para la nube</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>pansharpening,refinado,fusión,difusión,pancromático,multiespectral,brovey,nitidez</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (con un informe)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>«{}» no es un ráster. Quítelo de MS.</translation>
  </message>
 </context>
 <context>
  <name>PreviewTool</name>
  <message>
   <source>A piece of {width} × {height} pixels is too large for a look; run it instead.</source>
   <translation>Un fragmento de {width} × {height} píxeles es demasiado grande para una vista previa; ejecútelo.</translation>
  </message>
  <message>
   <source>Choose layers…</source>
   <translation>Elegir capas…</translation>
  </message>
  <message>
   <source>Choose the panchromatic and the multispectral layer first.</source>
   <translation>Elija primero las capas pancromática y multiespectral.</translation>
  </message>
  <message>
   <source>Done: “SSDiff preview” is a temporary layer.</source>
   <translation>Hecho: «Vista previa de SSDiff» es una capa temporal.</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map and see that piece sharpened</source>
   <translation>Trace un rectángulo en el mapa y vea ese fragmento refinado</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map: that piece of “{}” appears sharpened.</source>
   <translation>Trace un rectángulo en el mapa: ese fragmento de «{}» aparece refinado.</translation>
  </message>
  <message>
   <source>MTF-GLP-FS: {done} of {total} pieces; GSA's picture stands in for the rest.</source>
   <translation>MTF-GLP-FS: {done} de {total} trozos; la imagen de GSA ocupa el lugar del resto.</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <source>Pansharpen a piece (SSDiff)</source>
   <translation>Refinar un fragmento (SSDiff)</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Run on the whole scene…</source>
   <translation>Ejecutar en toda la escena…</translation>
  </message>
  <message>
   <source>Run on this area…</source>
   <translation>Ejecutar en esta zona…</translation>
  </message>
  <message>
   <source>SSDiff preview</source>
   <translation>Vista previa de SSDiff</translation>
  </message>
  <message>
   <source>SSDiff: {done} of {total} pieces; GSA's picture stands in for the rest.</source>
   <translation>SSDiff: {done} de {total} fragmentos; la imagen de GSA ocupa el lugar del resto.</translation>
  </message>
  <message>
   <source>Sharpening…</source>
   <translation>Refinando…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>The preview waits for the run that is under way.</source>
   <translation>La vista previa espera a la ejecución en curso.</translation>
  </message>
  <message>
   <source>The rectangle does not touch the scene. Draw it over both layers.</source>
   <translation>El rectángulo no toca la escena. Trácelo sobre ambas capas.</translation>
  </message>
  <message>
   <source>The scene has no georeferencing: no piece of it can be shown in its place. Run it instead.</source>
   <translation>La escena no está georreferenciada: ningún trozo puede mostrarse en su lugar. Ejecute el proceso completo.</translation>
  </message>
  <message>
   <source>This is GSA's picture; the sharper one is on its way.</source>
   <translation>Esta es la imagen de GSA; la más nítida está en camino.</translation>
  </message>
 </context>
 <context>
  <name>ProblemList</name>
  <message>
   <source>&amp;Use MTF-GLP-FS</source>
   <translation>&amp;Usar MTF-GLP-FS</translation>
  </message>
  <message>
   <source>Adapt…</source>
   <translation>Adaptar…</translation>
  </message>
  <message>
   <source>Choose the Python that runs the engine</source>
   <translation>Elegir el Python que ejecuta el motor</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Esquina sobre esquina</translation>
  </message>
  <message>
   <source>Correct it</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <source>Exchange the panchromatic and the multispectral layer</source>
   <translation>Intercambiar las capas pancromática y multiespectral</translation>
  </message>
  <message>
   <source>Good to know: </source>
   <translation>Conviene saber: </translation>
  </message>
  <message>
   <source>Lay the upper-left corners of the layers on each other</source>
   <translation>Superponer las esquinas superiores izquierdas de las capas</translation>
  </message>
  <message>
   <source>Let SSDiff learn from the scene itself</source>
   <translation>Dejar que SSDiff aprenda de la propia escena</translation>
  </message>
  <message>
   <source>Measure the offset between the layers and take it off</source>
   <translation>Medir el desplazamiento entre las capas y corregirlo</translation>
  </message>
  <message>
   <source>Must be mended: </source>
   <translation>Debe corregirse: </translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <source>S&amp;wap layers</source>
   <translation>&amp;Intercambiar capas</translation>
  </message>
  <message>
   <source>Sharpen with MTF-GLP-FS, a classical method that needs no trained model</source>
   <translation>Refinar con MTF-GLP-FS, un método clásico que no necesita modelo entrenado</translation>
  </message>
 </context>
 <context>
  <name>QualityBox</name>
  <message>
   <source>&amp;Quality:</source>
   <translation>C&amp;alidad:</translation>
  </message>
  <message>
   <source>Ad&amp;vanced</source>
   <translation>A&amp;vanzado</translation>
  </message>
  <message>
   <source>Adapted model:</source>
   <translation>Modelo adaptado:</translation>
  </message>
  <message>
   <source>Compute o&amp;n:</source>
   <translation>Calcular e&amp;n:</translation>
  </message>
  <message>
   <source>Corrects SSDiff's result as little as gives, averaged over each multispectral pixel as the sensor does, the value measured there. Off: the network's own result.</source>
   <translation>Corrige el resultado de SSDiff lo justo para que su media en cada píxel multiespectral, hecha como la hace el sensor, dé el valor medido allí. Desactivado: el resultado propio de la red.</translation>
  </message>
  <message>
   <source>Keep the multispectral values</source>
   <translation>Conservar los valores multiespectrales</translation>
  </message>
  <message>
   <source>Me&amp;thod:</source>
   <translation>Mé&amp;todo:</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Radiometry:</source>
   <translation>Radiometría:</translation>
  </message>
  <message>
   <source>SSDiff, or a classical method where no trained model fits</source>
   <translation>SSDiff, o un método clásico cuando no hay modelo entrenado adecuado</translation>
  </message>
  <message>
   <source>Show or hide what few need</source>
   <translation>Mostrar u ocultar lo que pocos necesitan</translation>
  </message>
  <message>
   <source>Where SSDiff computes; the classical methods always use the processor</source>
   <translation>Dónde calcula SSDiff; los métodos clásicos usan siempre el procesador</translation>
  </message>
 </context>
 <context>
  <name>ReportPanel</name>
  <message>
   <source>&amp;Before/after</source>
   <translation>&amp;Antes/después</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Colores</translation>
  </message>
  <message>
   <source>&amp;Figures</source>
   <translation>C&amp;ifras</translation>
  </message>
  <message>
   <source>&amp;How made</source>
   <translation>Cómo se &amp;hizo</translation>
  </message>
  <message>
   <source>&amp;Open full report</source>
   <translation>Abrir el informe c&amp;ompleto</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;Guardar…</translation>
  </message>
  <message>
   <source>A piece of {width} × {height} multispectral pixels, made {ratio:.3g} times coarser and fused again.</source>
   <translation>Un fragmento de {width} × {height} píxeles multiespectrales, hecho {ratio:.3g} veces más grueso y fusionado de nuevo.</translation>
  </message>
  <message>
   <source>Agreement with both inputs (1 is best)</source>
   <translation>Acuerdo con ambas entradas (1 es lo mejor)</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <source>Colour error where the truth is known (SAM, degrees; shorter is better)</source>
   <translation>Error de color donde se conoce la verdad (SAM, grados; más corto es mejor)</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Frecuencia de cada valor</translation>
  </message>
  <message>
   <source>Kind of ground</source>
   <translation>Tipo de terreno</translation>
  </message>
  <message>
   <source>Mean spectrum</source>
   <translation>Espectro medio</translation>
  </message>
  <message>
   <source>Mean {before:.6g} before, {after:.6g} after ({shift:+.2f} %).</source>
   <translation>Media {before:.6g} antes, {after:.6g} después ({shift:+.2f} %).</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Medir de nuevo</translation>
  </message>
  <message>
   <source>Opens the page in the web browser</source>
   <translation>Abre la página en el navegador</translation>
  </message>
  <message>
   <source>Pansharpening quality</source>
   <translation>Calidad del pansharpening</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Show on the &amp;map</source>
   <translation>Mostrar en el &amp;mapa</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>There was no check: the scene is too small to be made coarser.</source>
   <translation>No hubo comprobación: la escena es demasiado pequeña para hacerla más gruesa.</translation>
  </message>
  <message>
   <source>multispectral (before)</source>
   <translation>multiespectral (antes)</translation>
  </message>
  <message>
   <source>result (after)</source>
   <translation>resultado (después)</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <source>It cannot be saved to {path}: {why}.</source>
   <translation>No se puede guardar en {path}: {why}.</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Informe de calidad</translation>
  </message>
  <message>
   <source>Quality report: {}</source>
   <translation>Informe de calidad: {}</translation>
  </message>
  <message>
   <source>Save the quality report</source>
   <translation>Guardar el informe de calidad</translation>
  </message>
  <message>
   <source>Saved to {}.</source>
   <translation>Guardado en {}.</translation>
  </message>
  <message>
   <source>The quality is measured in the background…</source>
   <translation>La calidad se mide en segundo plano…</translation>
  </message>
  <message>
   <source>The report was stopped.</source>
   <translation>El informe se detuvo.</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;Log</source>
   <translation>&amp;Registro</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Ejecutar</translation>
  </message>
  <message>
   <source>&amp;Run with {}</source>
   <translation>&amp;Ejecutar con {}</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>Ca&amp;ncelar</translation>
  </message>
  <message>
   <source>Close the window; a run goes on in the background</source>
   <translation>Cerrar la ventana; una ejecución sigue en segundo plano</translation>
  </message>
  <message>
   <source>Compar&amp;e</source>
   <translation>Co&amp;mparar</translation>
  </message>
  <message>
   <source>Drag a divider over the map: the multispectral layer left, the result right</source>
   <translation>Arrastrar un divisor sobre el mapa: la capa multiespectral a la izquierda, el resultado a la derecha</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Open the illustrated guide in the web browser (F1)</source>
   <translation>Abrir la guía ilustrada en el navegador (F1)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Sharpen and add the result to the map</source>
   <translation>Refinar y añadir el resultado al mapa</translation>
  </message>
  <message>
   <source>Show or hide what the engine says</source>
   <translation>Mostrar u ocultar lo que dice el motor</translation>
  </message>
  <message>
   <source>Stop; nothing half-written stays</source>
   <translation>Detener; no queda nada a medio escribir</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>quedan {}</translation>
  </message>
 </context>
 <context>
  <name>Runner</name>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Cancelado. No se escribió nada.</translation>
  </message>
  <message>
   <source>Done in {time}. The project was closed meanwhile; the result is {path}.</source>
   <translation>Hecho en {time}. El proyecto se cerró mientras tanto; el resultado es {path}.</translation>
  </message>
  <message>
   <source>Done in {time}: “{layer}” was added to the map.</source>
   <translation>Hecho en {time}: «{layer}» se añadió al mapa.</translation>
  </message>
  <message>
   <source>Pansharpening: {}</source>
   <translation>Pansharpening: {}</translation>
  </message>
  <message>
   <source>QGIS cannot read the result {}.</source>
   <translation>QGIS no puede leer el resultado {}.</translation>
  </message>
  <message>
   <source>Starting GDAL…</source>
   <translation>Iniciando GDAL…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Iniciando el motor…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Written to {}</source>
   <translation>Escrito en {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffAdapter</name>
  <message>
   <source>Adapted models (*.safetensors)</source>
   <translation>Modelos adaptados (*.safetensors)</translation>
  </message>
  <message>
   <source>The adapted model {} does not exist. Choose another file.</source>
   <translation>El modelo adaptado {} no existe. Elija otro archivo.</translation>
  </message>
  <message>
   <source>“{}” holds no adapted model. Choose a file made by Adapt to a scene.</source>
   <translation>«{}» no contiene ningún modelo adaptado. Elija un archivo hecho con Adaptar a una escena.</translation>
  </message>
  <message>
   <source>“{}” is damaged or no adapted model. Choose a file made by Adapt to a scene.</source>
   <translation>«{}» está dañado o no es un modelo adaptado. Elija un archivo hecho con Adaptar a una escena.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffBases</name>
  <message>
   <source>it cannot make environments (venv and ensurepip are missing)</source>
   <translation>no puede crear entornos (faltan venv y ensurepip)</translation>
  </message>
  <message>
   <source>it cannot make environments; install the package python3-venv</source>
   <translation>no puede crear entornos; instale el paquete python3-venv</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <translation>no existe</translation>
  </message>
  <message>
   <source>it does not start</source>
   <translation>no arranca</translation>
  </message>
  <message>
   <source>it is Python {}, and 3.10 or later is needed</source>
   <translation>es Python {}, y se necesita 3.10 o posterior</translation>
  </message>
  <message>
   <source>it is Python {}, for which there are no packages yet</source>
   <translation>es Python {}, para el que aún no hay paquetes</translation>
  </message>
  <message>
   <source>it is not made for this 64-bit processor</source>
   <translation>no está hecho para este procesador de 64 bits</translation>
  </message>
  <message>
   <source>it is not the usual CPython</source>
   <translation>no es el CPython habitual</translation>
  </message>
  <message>
   <source>it lacks {}</source>
   <translation>le falta {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffBuilds</name>
  <message>
   <source>Apple graphics (MPS) and processor</source>
   <translation>Gráficos de Apple (MPS) y procesador</translation>
  </message>
  <message>
   <source>Classical methods only, without PyTorch</source>
   <translation>Solo métodos clásicos, sin PyTorch</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA 12.6)</source>
   <translation>Tarjeta gráfica NVIDIA (CUDA 12.6)</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA 13.0)</source>
   <translation>Tarjeta gráfica NVIDIA (CUDA 13.0)</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Procesador (CPU)</translation>
  </message>
  <message>
   <source>The driver of {name} is too old ({driver}); with version {oldest} or later CUDA is offered.</source>
   <translation>El controlador de {name} es demasiado antiguo ({driver}); con la versión {oldest} o posterior se ofrece CUDA.</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <translation>la tarjeta gráfica</translation>
  </message>
  <message>
   <source>{} is too old for PyTorch; the processor is used.</source>
   <translation>{} es demasiado antigua para PyTorch; se usa el procesador.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffChecks</name>
  <message>
   <source>Band {band} does not exist: MS has {total} in all. Choose from 1 to {total}.</source>
   <translation>La banda {band} no existe: MS tiene {total} en total. Elija de 1 a {total}.</translation>
  </message>
  <message>
   <source>Choose a PAN whose pixels are smaller.</source>
   <translation>Elija un PAN de píxeles más pequeños.</translation>
  </message>
  <message>
   <source>Choose a raster with the panchromatic band alone.</source>
   <translation>Elija un ráster con solo la banda pancromática.</translation>
  </message>
  <message>
   <source>PAN and MS are one file, “{}”. Choose the panchromatic raster and the multispectral one.</source>
   <translation>PAN y MS son el mismo archivo, «{}». Elija el ráster pancromático y el multiespectral.</translation>
  </message>
  <message>
   <source>PAN and MS seem to be swapped: exchange them.</source>
   <translation>PAN y MS parecen intercambiados: cámbielos.</translation>
  </message>
  <message>
   <source>PAN “{name}” has {count} bands. {mend}</source>
   <translation>PAN «{name}» tiene {count} bandas. {mend}</translation>
  </message>
  <message>
   <source>PAN “{pan}” and MS “{ms}” do not overlap. Choose rasters of the same place.</source>
   <translation>PAN «{pan}» y MS «{ms}» no se solapan. Elija rásteres del mismo lugar.</translation>
  </message>
  <message>
   <source>PAN “{pan}” is in {pan_crs}, MS “{ms}” in {ms_crs}. Reproject MS to PAN's CRS (Raster &gt; Projections &gt; Warp) without changing its pixel size.</source>
   <translation>PAN «{pan}» está en {pan_crs}, MS «{ms}» en {ms_crs}. Reproyecte MS al SRC de PAN (Ráster &gt; Proyecciones &gt; Combar) sin cambiar el tamaño de sus píxeles.</translation>
  </message>
  <message>
   <source>PAN “{pan}” is not finer than MS “{ms}”. {mend}</source>
   <translation>PAN «{pan}» no es más fino que MS «{ms}». {mend}</translation>
  </message>
  <message>
   <source>The folder {} of the report does not exist. Make it first.</source>
   <translation>La carpeta {} del informe no existe. Créela primero.</translation>
  </message>
  <message>
   <source>The output {} is one of the inputs. Choose another name.</source>
   <translation>La salida {} es una de las entradas. Elija otro nombre.</translation>
  </message>
  <message>
   <source>The report {} must end in .html.</source>
   <translation>El informe {} debe terminar en .html.</translation>
  </message>
  <message>
   <source>They seem to be swapped: exchange them.</source>
   <translation>Parecen intercambiados: cámbielos.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffChoices</name>
  <message>
   <source>Adds detail matched to the sensor's blur; keeps colours well.</source>
   <translation>Añade detalle acorde con el desenfoque del sensor; conserva bien los colores.</translation>
  </message>
  <message>
   <source>Apple graphics (MPS)</source>
   <translation>Gráficos de Apple (MPS)</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Automatic: SSDiff where a trained model fits, else MTF-GLP-FS</source>
   <translation>Automático: SSDiff si hay un modelo entrenado adecuado; si no, MTF-GLP-FS</translation>
  </message>
  <message>
   <source>BDSD-PC</source>
   <translation>BDSD-PC</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Equilibrada</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Óptima</translation>
  </message>
  <message>
   <source>Brovey</source>
   <translation>Brovey</translation>
  </message>
  <message>
   <source>Brovey with haze correction</source>
   <translation>Brovey con corrección de bruma</translation>
  </message>
  <message>
   <source>By georeferencing</source>
   <translation>Por georreferenciación</translation>
  </message>
  <message>
   <source>By georeferencing, and the offset of their content is measured and taken off.</source>
   <translation>Por georreferenciación, y el desplazamiento de su contenido se mide y se corrige.</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Esquina sobre esquina</translation>
  </message>
  <message>
   <source>Correct the offset between the layers</source>
   <translation>Corregir el desplazamiento entre las capas</translation>
  </message>
  <message>
   <source>Detail fitted for each band by least squares.</source>
   <translation>Detalle ajustado para cada banda por mínimos cuadrados.</translation>
  </message>
  <message>
   <source>Detect automatically</source>
   <translation>Detectar automáticamente</translation>
  </message>
  <message>
   <source>Extent of a layer</source>
   <translation>Extensión de una capa</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rápida</translation>
  </message>
  <message>
   <source>GSA (adaptive Gram-Schmidt)</source>
   <translation>GSA (Gram-Schmidt adaptativo)</translation>
  </message>
  <message>
   <source>GaoFen-2</source>
   <translation>GaoFen-2</translation>
  </message>
  <message>
   <source>GeoEye-1</source>
   <translation>GeoEye-1</translation>
  </message>
  <message>
   <source>IKONOS</source>
   <translation>IKONOS</translation>
  </message>
  <message>
   <source>Interpolation only</source>
   <translation>Solo interpolación</translation>
  </message>
  <message>
   <source>Landsat 7</source>
   <translation>Landsat 7</translation>
  </message>
  <message>
   <source>Landsat 8/9</source>
   <translation>Landsat 8/9</translation>
  </message>
  <message>
   <source>MTF-GLP-FS</source>
   <translation>MTF-GLP-FS</translation>
  </message>
  <message>
   <source>Mean of eight runs: the least noise, up to 8 times as long.</source>
   <translation>Media de ocho pasadas: el menor ruido, hasta 8 veces más tiempo.</translation>
  </message>
  <message>
   <source>Mean of four runs: a little less noise, up to 4 times as long.</source>
   <translation>Media de cuatro pasadas: algo menos de ruido, hasta 4 veces más tiempo.</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
  </message>
  <message>
   <source>No sharpening: the multispectral layer on the finer grid.</source>
   <translation>Sin refinado: la capa multiespectral en la cuadrícula más fina.</translation>
  </message>
  <message>
   <source>One run. Right for most work.</source>
   <translation>Una pasada. Adecuada para la mayoría de los trabajos.</translation>
  </message>
  <message>
   <source>Other sensor: 8 bands</source>
   <translation>Otro sensor: 8 bandas</translation>
  </message>
  <message>
   <source>Other sensor: blue, green, red, near infrared</source>
   <translation>Otro sensor: azul, verde, rojo, infrarrojo cercano</translation>
  </message>
  <message>
   <source>Other sensor: red, green, blue</source>
   <translation>Otro sensor: rojo, verde, azul</translation>
  </message>
  <message>
   <source>Pleiades 1A/1B</source>
   <translation>Pleiades 1A/1B</translation>
  </message>
  <message>
   <source>Pleiades Neo</source>
   <translation>Pleiades Neo</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Procesador (CPU)</translation>
  </message>
  <message>
   <source>QuickBird</source>
   <translation>QuickBird</translation>
  </message>
  <message>
   <source>Ratio method that takes haze off first (BT-H).</source>
   <translation>Método de cociente que quita antes la bruma (BT-H).</translation>
  </message>
  <message>
   <source>Rectangle drawn on the map</source>
   <translation>Rectángulo dibujado en el mapa</translation>
  </message>
  <message>
   <source>SPOT 6/7</source>
   <translation>SPOT 6/7</translation>
  </message>
  <message>
   <source>SSDiff (deep learning)</source>
   <translation>SSDiff (aprendizaje profundo)</translation>
  </message>
  <message>
   <source>Sharp; colours may drift where vegetation is dense.</source>
   <translation>Nítido; los colores pueden desviarse donde la vegetación es densa.</translation>
  </message>
  <message>
   <source>The graphics card if there is a usable one, else the processor.</source>
   <translation>La tarjeta gráfica si hay una utilizable, si no el procesador.</translation>
  </message>
  <message>
   <source>The plain ratio method: quick and sharp, colours change most.</source>
   <translation>El método simple de cociente: rápido y nítido, los colores cambian más.</translation>
  </message>
  <message>
   <source>The upper-left corners meet; for layers without georeferencing.</source>
   <translation>Las esquinas superiores izquierdas coinciden; para capas sin georreferenciación.</translation>
  </message>
  <message>
   <source>Trained on real satellite scenes of the sensor's kind.</source>
   <translation>Entrenado con escenas reales de satélite del tipo del sensor.</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Lo que muestra el mapa</translation>
  </message>
  <message>
   <source>Whole overlap of the two layers</source>
   <translation>Todo el solape de las dos capas</translation>
  </message>
  <message>
   <source>WorldView-2</source>
   <translation>WorldView-2</translation>
  </message>
  <message>
   <source>WorldView-3</source>
   <translation>WorldView-3</translation>
  </message>
  <message>
   <source>WorldView-4</source>
   <translation>WorldView-4</translation>
  </message>
 </context>
 <context>
  <name>SSDiffDiagnosis</name>
  <message>
   <source>A file of the engine is held by another program, such as an antivirus scanner or another QGIS.</source>
   <translation>Otro programa retiene un archivo del motor, como un antivirus u otro QGIS.</translation>
  </message>
  <message>
   <source>A file of the engine was removed or locked, as antivirus programs do.</source>
   <translation>Un archivo del motor fue eliminado o bloqueado, como hacen los antivirus.</translation>
  </message>
  <message>
   <source>A file's path is too long for Windows.</source>
   <translation>La ruta de un archivo es demasiado larga para Windows.</translation>
  </message>
  <message>
   <source>A firewall may block pypi.org or download.pytorch.org: ask for access, {}.</source>
   <translation>Un cortafuegos puede bloquear pypi.org o download.pytorch.org: pida acceso, {}.</translation>
  </message>
  <message>
   <source>A package is not offered for this Python and this system.</source>
   <translation>Un paquete no se ofrece para este Python y este sistema.</translation>
  </message>
  <message>
   <source>A package is not the one that the plugin was made with; it was not installed.</source>
   <translation>Un paquete no es aquel con el que se hizo el complemento; no se instaló.</translation>
  </message>
  <message>
   <source>Add your organisation's root certificate in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, {}.</source>
   <translation>Añada el certificado raíz de su organización en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados, {}.</translation>
  </message>
  <message>
   <source>Ask for the right to write there, or start QGIS with a profile in a folder of your own.</source>
   <translation>Pida permiso para escribir ahí, o inicie QGIS con un perfil en una carpeta suya.</translation>
  </message>
  <message>
   <source>Choose an HTTP proxy in Settings &gt; Options &gt; Network, {}.</source>
   <translation>Elija un proxy HTTP en Configuración &gt; Opciones &gt; Red, {}.</translation>
  </message>
  <message>
   <source>Choose another Python (3.10 to 3.14), or the build for the processor.</source>
   <translation>Elija otro Python (3.10 a 3.14), o la versión para el procesador.</translation>
  </message>
  <message>
   <source>Close other QGIS windows, exclude the engine's folder from the scan, and press Install again.</source>
   <translation>Cierre las otras ventanas de QGIS, excluya la carpeta del motor del análisis y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <source>Close other programs and press Install again.</source>
   <translation>Cierre otros programas y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <source>Enter them in Settings &gt; Options &gt; Network and press Install again, {}.</source>
   <translation>Introdúzcalos en Configuración &gt; Opciones &gt; Red y pulse Instalar de nuevo, {}.</translation>
  </message>
  <message>
   <source>Exclude the engine's folder from the scan and press Repair.</source>
   <translation>Excluya la carpeta del motor del análisis y pulse Reparar.</translation>
  </message>
  <message>
   <source>Fill it on a machine with the same system and Python, as the user guide describes.</source>
   <translation>Llénela en un equipo con el mismo sistema y Python, como describe la guía.</translation>
  </message>
  <message>
   <source>Free some space and press Install again; what was downloaded is kept.</source>
   <translation>Libere espacio y pulse Instalar de nuevo; lo descargado se conserva.</translation>
  </message>
  <message>
   <source>Have long paths enabled in Windows, or use a QGIS profile with a shorter path.</source>
   <translation>Haga activar las rutas largas en Windows, o use un perfil de QGIS con una ruta más corta.</translation>
  </message>
  <message>
   <source>Install the plugin again; the engine is kept.</source>
   <translation>Instale de nuevo el complemento; el motor se conserva.</translation>
  </message>
  <message>
   <source>Install “Visual C++ Redistributable x64” from aka.ms/vs/17/release/vc_redist.x64.exe and press Repair.</source>
   <translation>Instale «Visual C++ Redistributable x64» de aka.ms/vs/17/release/vc_redist.x64.exe y pulse Reparar.</translation>
  </message>
  <message>
   <source>Look at the internet connection and press Install again, {}.</source>
   <translation>Revise la conexión a Internet y pulse Instalar de nuevo, {}.</translation>
  </message>
  <message>
   <source>Look at the proxy in Settings &gt; Options &gt; Network and press Install again, {}.</source>
   <translation>Revise el proxy en Configuración &gt; Opciones &gt; Red y pulse Instalar de nuevo, {}.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install the package python3-venv, then press Install again.</source>
   <translation>En Debian y Ubuntu instale el paquete python3-venv y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <source>Press Install again. If it stays, a proxy or a mirror delivers changed files.</source>
   <translation>Pulse Instalar de nuevo. Si persiste, un proxy o un espejo entrega archivos modificados.</translation>
  </message>
  <message>
   <source>Press Install again; if it stays, “Copy diagnostics” has what a report of the fault needs.</source>
   <translation>Pulse Instalar de nuevo; si persiste, «Copiar diagnóstico» tiene lo que necesita un informe del fallo.</translation>
  </message>
  <message>
   <source>PyTorch cannot use the graphics card.</source>
   <translation>PyTorch no puede usar la tarjeta gráfica.</translation>
  </message>
  <message>
   <source>PyTorch needs Microsoft's Visual C++ runtime, which is missing or too old.</source>
   <translation>PyTorch necesita el Visual C++ de Microsoft, que falta o es demasiado antiguo.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <source>The engine's folder may not be written to.</source>
   <translation>No se permite escribir en la carpeta del motor.</translation>
  </message>
  <message>
   <source>The folder of wheels does not hold all packages for this Python and this system.</source>
   <translation>La carpeta de wheels no contiene todos los paquetes para este Python y este sistema.</translation>
  </message>
  <message>
   <source>The installation failed without a word.</source>
   <translation>La instalación falló sin explicación.</translation>
  </message>
  <message>
   <source>The installation failed: {}</source>
   <translation>La instalación falló: {}</translation>
  </message>
  <message>
   <source>The installer cannot use a SOCKS proxy.</source>
   <translation>El instalador no puede usar un proxy SOCKS.</translation>
  </message>
  <message>
   <source>The memory ran out.</source>
   <translation>Se agotó la memoria.</translation>
  </message>
  <message>
   <source>The plugin's own files are not complete.</source>
   <translation>Los archivos del propio complemento no están completos.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached or refuses the connection.</source>
   <translation>El proxy no responde o rechaza la conexión.</translation>
  </message>
  <message>
   <source>The proxy wants a user name and a password.</source>
   <translation>El proxy pide usuario y contraseña.</translation>
  </message>
  <message>
   <source>The server of the packages cannot be reached.</source>
   <translation>No se puede llegar al servidor de los paquetes.</translation>
  </message>
  <message>
   <source>The server of the packages refused the connection.</source>
   <translation>El servidor de los paquetes rechazó la conexión.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted; often a firewall that reads along is the reason.</source>
   <translation>El certificado del servidor no es de confianza; a menudo se debe a un cortafuegos que lee el tráfico.</translation>
  </message>
  <message>
   <source>This Python cannot make environments.</source>
   <translation>Este Python no puede crear entornos.</translation>
  </message>
  <message>
   <source>Update NVIDIA's driver, or install the build for the processor.</source>
   <translation>Actualice el controlador de NVIDIA, o instale la versión para el procesador.</translation>
  </message>
  <message>
   <source>or install from a folder of wheels</source>
   <translation>o instale desde una carpeta de wheels</translation>
  </message>
 </context>
 <context>
  <name>SSDiffEngine</name>
  <message>
   <source>Choose another Python in the plugin's options.</source>
   <translation>Elija otro Python en las opciones del complemento.</translation>
  </message>
  <message>
   <source>If the memory ran out, choose a smaller extent or close other programs.</source>
   <translation>Si se agotó la memoria, elija una extensión menor o cierre otros programas.</translation>
  </message>
  <message>
   <source>Install it again, or choose another Python, in the plugin's options.</source>
   <translation>Instálelo de nuevo, o elija otro Python, en las opciones del complemento.</translation>
  </message>
  <message>
   <source>Its last words: {said}</source>
   <translation>Sus últimas palabras: {said}</translation>
  </message>
  <message>
   <source>Run the job again.</source>
   <translation>Ejecute la tarea de nuevo.</translation>
  </message>
  <message>
   <source>Run the job again; the engine starts anew.</source>
   <translation>Ejecute la tarea de nuevo; el motor se reinicia.</translation>
  </message>
  <message>
   <source>The Python {origin} does not exist: {path}. Choose another in the plugin's options.</source>
   <translation>El Python {origin} no existe: {path}. Elija otro en las opciones del complemento.</translation>
  </message>
  <message>
   <source>The SSDiff engine could not be started with {python}: {why}.</source>
   <translation>No se pudo iniciar el motor SSDiff con {python}: {why}.</translation>
  </message>
  <message>
   <source>The SSDiff engine did not start ({how}).</source>
   <translation>El motor SSDiff no se inició ({how}).</translation>
  </message>
  <message>
   <source>The SSDiff engine is damaged. Press Repair in the plugin's options.</source>
   <translation>El motor SSDiff está dañado. Pulse Reparar en las opciones del complemento.</translation>
  </message>
  <message>
   <source>The SSDiff engine is not completely installed. Go on with it in the plugin's options.</source>
   <translation>El motor SSDiff no está instalado del todo. Continúe en las opciones del complemento.</translation>
  </message>
  <message>
   <source>The SSDiff engine is not installed yet. Install it in the plugin's options.</source>
   <translation>El motor SSDiff aún no está instalado. Instálelo en las opciones del complemento.</translation>
  </message>
  <message>
   <source>The SSDiff engine stopped before the job was done ({how}); nothing was written.</source>
   <translation>El motor SSDiff se detuvo antes de terminar la tarea ({how}); no se escribió nada.</translation>
  </message>
  <message>
   <source>The SSDiff engine was not ready after {seconds:.0f} seconds.</source>
   <translation>El motor SSDiff no estaba listo tras {seconds:.0f} segundos.</translation>
  </message>
  <message>
   <source>The SSDiff engine was removed while it was at work: {} is gone.</source>
   <translation>El motor SSDiff se eliminó mientras trabajaba: {} ya no está.</translation>
  </message>
  <message>
   <source>The SSDiff engine was shut down.</source>
   <translation>El motor SSDiff se cerró.</translation>
  </message>
  <message>
   <source>The bands “{bands}” are no list of positive numbers such as 2,3,4,5.</source>
   <translation>Las bandas «{bands}» no son una lista de números positivos como 2,3,4,5.</translation>
  </message>
  <message>
   <source>The bands “{bands}” name one band twice.</source>
   <translation>Las bandas «{bands}» nombran una banda dos veces.</translation>
  </message>
  <message>
   <source>The job failed without a word.</source>
   <translation>La tarea falló sin decir nada.</translation>
  </message>
  <message>
   <source>The plugin's files are not complete: {} is missing. Install the plugin again.</source>
   <translation>Los archivos del complemento no están completos: falta {}. Instale de nuevo el complemento.</translation>
  </message>
  <message>
   <source>exit status {number}</source>
   <translation>código de salida {number}</translation>
  </message>
  <message>
   <source>it closed its output</source>
   <translation>cerró su salida</translation>
  </message>
  <message>
   <source>set in the environment variable {}</source>
   <translation>indicado en la variable de entorno {}</translation>
  </message>
  <message>
   <source>set in the plugin's options</source>
   <translation>indicado en las opciones del complemento</translation>
  </message>
  <message>
   <source>stopped by signal {number}</source>
   <translation>detenido por la señal {number}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffEngineWords</name>
  <message>
   <source> ({} free).</source>
   <translation> ({} libres).</translation>
  </message>
  <message>
   <source>&amp;Install again</source>
   <translation>&amp;Instalar de nuevo</translation>
  </message>
  <message>
   <source>&amp;Install engine</source>
   <translation>&amp;Instalar el motor</translation>
  </message>
  <message>
   <source>&amp;Repair engine</source>
   <translation>&amp;Reparar el motor</translation>
  </message>
  <message>
   <source>&amp;Update engine</source>
   <translation>Act&amp;ualizar el motor</translation>
  </message>
  <message>
   <source>About {download} to download, {disk} on disk</source>
   <translation>Unos {download} de descarga, {disk} en disco</translation>
  </message>
  <message>
   <source>Damaged: files are missing, or the Python that it is built on is gone. Repair it.</source>
   <translation>Dañado: faltan archivos, o el Python sobre el que está construido ya no existe. Repárelo.</translation>
  </message>
  <message>
   <source>Installed and proved: {}</source>
   <translation>Instalado y probado: {}</translation>
  </message>
  <message>
   <source>Installed, for an earlier version of the plugin. Update it.</source>
   <translation>Instalado, para una versión anterior del complemento. Actualícelo.</translation>
  </message>
  <message>
   <source>Installed.</source>
   <translation>Instalado.</translation>
  </message>
  <message>
   <source>Not complete: an installation was stopped. Install goes on with what is there.</source>
   <translation>Incompleto: se detuvo una instalación. Instalar continúa con lo que hay.</translation>
  </message>
  <message>
   <source>Not installed.</source>
   <translation>No instalado.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffExports</name>
  <message>
   <source>Check that it is shown on the map and that the disk has room, or save it as a GeoTIFF yourself.</source>
   <translation>Compruebe que se ve en el mapa y que el disco tiene espacio, o guárdela usted como GeoTIFF.</translation>
  </message>
  <message>
   <source>The layer “{name}” ({origin}) cannot be saved as a file for the engine.</source>
   <translation>La capa «{name}» ({origin}) no se puede guardar como archivo para el motor.</translation>
  </message>
  <message>
   <source>“{name}” ({origin}) is no file that the engine can open; QGIS saved it as a temporary one.</source>
   <translation>«{name}» ({origin}) no es un archivo que el motor pueda abrir; QGIS lo guardó como uno temporal.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffInstall</name>
  <message>
   <source>Free some space on the disk of {} and press Install again.</source>
   <translation>Libere espacio en el disco de {} y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <source>Preparing a Python environment</source>
   <translation>Preparando un entorno de Python</translation>
  </message>
  <message>
   <source>The engine needs {need} of free disk space while it is installed; there are {free}.</source>
   <translation>El motor necesita {need} de espacio libre durante la instalación; hay {free}.</translation>
  </message>
  <message>
   <source>The engine that was there before is back.</source>
   <translation>El motor anterior está de nuevo en su sitio.</translation>
  </message>
  <message>
   <source>The engine works: {}</source>
   <translation>El motor funciona: {}</translation>
  </message>
  <message>
   <source>Trying the engine</source>
   <translation>Probando el motor</translation>
  </message>
 </context>
 <context>
  <name>SSDiffInstallation</name>
  <message>
   <source>Installing the SSDiff engine</source>
   <translation>Instalando el motor SSDiff</translation>
  </message>
  <message>
   <source>Looking at the graphics card</source>
   <translation>Mirando la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Removing the SSDiff engine</source>
   <translation>Eliminando el motor SSDiff</translation>
  </message>
 </context>
 <context>
  <name>SSDiffLanguage</name>
  <message>
   <source>en</source>
   <translation>es</translation>
  </message>
 </context>
 <context>
  <name>SSDiffMatching</name>
  <message>
   <source>No multispectral raster matches PAN “{}” by place and pixel size. Choose MS.</source>
   <translation>Ningún ráster multiespectral corresponde al PAN «{}» por lugar y tamaño de píxel. Elija MS.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffOptions</name>
  <message>
   <source>Checking the SSDiff engine</source>
   <translation>Comprobando el motor SSDiff</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>Pansharpening SSDiff</translation>
  </message>
 </context>
 <context>
  <name>SSDiffOutcome</name>
  <message>
   <source> Found, but not fit: {}.</source>
   <translation> Encontrado, pero no apto: {}.</translation>
  </message>
  <message>
   <source>Another QGIS window is installing or removing the engine.</source>
   <translation>Otra ventana de QGIS está instalando o eliminando el motor.</translation>
  </message>
  <message>
   <source>Install Python 3.12 from python.org (under Linux, the package python3-venv) and press Install again.</source>
   <translation>Instale Python 3.12 de python.org (en Linux, el paquete python3-venv) y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <source>Press Repair.</source>
   <translation>Pulse Reparar.</translation>
  </message>
  <message>
   <source>The engine needs Python 3.10 to 3.14, and this machine has none that serves.</source>
   <translation>El motor necesita Python 3.10 a 3.14, y este equipo no tiene ninguno que sirva.</translation>
  </message>
  <message>
   <source>The packages are installed, but the engine does not work: {}</source>
   <translation>Los paquetes están instalados, pero el motor no funciona: {}</translation>
  </message>
  <message>
   <source>Wait until it is done, then try again.</source>
   <translation>Espere a que termine e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>classical methods, rasterio {}</source>
   <translation>métodos clásicos, rasterio {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPip</name>
  <message>
   <source>Downloading {name} ({size})</source>
   <translation>Descargando {name} ({size})</translation>
  </message>
  <message>
   <source>Taking {}</source>
   <translation>Tomando {}</translation>
  </message>
  <message>
   <source>Unpacking; large packages take a minute or two</source>
   <translation>Desempaquetando; los paquetes grandes tardan uno o dos minutos</translation>
  </message>
  <message>
   <source>{} was downloaded before</source>
   <translation>{} ya estaba descargado</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPlan</name>
  <message>
   <source>Installing PyTorch</source>
   <translation>Instalando PyTorch</translation>
  </message>
  <message>
   <source>Installing the packages for rasters</source>
   <translation>Instalando los paquetes para rásteres</translation>
  </message>
  <message>
   <source>Updating the installer</source>
   <translation>Actualizando el instalador</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPlugin</name>
  <message>
   <source>Fuse a panchromatic with a multispectral raster</source>
   <translation>Fusionar un ráster pancromático con uno multiespectral</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)…</source>
   <translation>Pansharpening (SSDiff)…</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>Pansharpening SSDiff</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPreflight</name>
  <message>
   <source>MS covers {} of PAN</source>
   <translation>MS cubre {} de PAN</translation>
  </message>
  <message>
   <source>NoData of PAN {0}, of MS {1}</source>
   <translation>NoData de PAN {0}, de MS {1}</translation>
  </message>
  <message>
   <source>NoData {}</source>
   <translation>NoData {}</translation>
  </message>
  <message>
   <source>PAN is {} times as fine as MS</source>
   <translation>PAN es {} veces más fino que MS</translation>
  </message>
  <message>
   <source>PAN {0}, MS {1}</source>
   <translation>PAN {0}, MS {1}</translation>
  </message>
  <message>
   <source>about {time} {where}</source>
   <translation>unos {time} {where}</translation>
  </message>
  <message>
   <source>bands {}</source>
   <translation>bandas {}</translation>
  </message>
  <message>
   <source>content shifted by {0:.1f}, {1:.1f} multispectral pixels</source>
   <translation>contenido desplazado {0:.1f}, {1:.1f} píxeles multiespectrales</translation>
  </message>
  <message>
   <source>no offset</source>
   <translation>sin desplazamiento</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>on the graphics card</source>
   <translation>en la tarjeta gráfica</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>en el procesador</translation>
  </message>
  <message>
   <source>up to {} on disk</source>
   <translation>hasta {} en disco</translation>
  </message>
  <message>
   <source>{} bits</source>
   <translation>{} bits</translation>
  </message>
  <message>
   <source>{} of memory</source>
   <translation>{} de memoria</translation>
  </message>
  <message>
   <source>{}-bit floats</source>
   <translation>flotantes de {} bits</translation>
  </message>
 </context>
 <context>
  <name>SSDiffProvenance</name>
  <message>
   <source>Adapter {name} (SHA-256 {sha}).</source>
   <translation>Adaptador {name} (SHA-256 {sha}).</translation>
  </message>
  <message>
   <source>Alignment: {}.</source>
   <translation>Alineación: {}.</translation>
  </message>
  <message>
   <source>Bands of MS: {}.</source>
   <translation>Bandas de MS: {}.</translation>
  </message>
  <message>
   <source>Detail finer than the multispectral pixels is a neural network's estimate (SSDiff): measure on the original bands where a decision depends on it.</source>
   <translation>El detalle más fino que los píxeles multiespectrales es la estimación de una red neuronal (SSDiff): mida en las bandas originales cuando una decisión dependa de ello.</translation>
  </message>
  <message>
   <source>Model {name} (SHA-256 {sha}), steps {steps}, samples {samples}, seed {seed}, on {device}.</source>
   <translation>Modelo {name} (SHA-256 {sha}), pasos {steps}, muestras {samples}, semilla {seed}, en {device}.</translation>
  </message>
  <message>
   <source>Multispectral raster on the panchromatic grid, fused with the method {}.</source>
   <translation>Ráster multiespectral en la cuadrícula pancromática, fusionado con el método {}.</translation>
  </message>
  <message>
   <source>PAN: {pan}; MS: {ms}.</source>
   <translation>PAN: {pan}; MS: {ms}.</translation>
  </message>
  <message>
   <source>Pansharpened by {plugin}: method {method}.</source>
   <translation>Refinado por {plugin}: método {method}.</translation>
  </message>
  <message>
   <source>Sensor: {title}. {why}</source>
   <translation>Sensor: {title}. {why}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffProvider</name>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>Pansharpening SSDiff</translation>
  </message>
 </context>
 <context>
  <name>SSDiffReport</name>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detalle</translation>
  </message>
  <message>
   <source>Overall (HQNR)</source>
   <translation>Global (HQNR)</translation>
  </message>
 </context>
 <context>
  <name>SSDiffResult</name>
  <message>
   <source>Pansharpened</source>
   <translation>Refinado</translation>
  </message>
  <message>
   <source>Standard deviation of {samples} runs of the network, in the units of “{result}”.</source>
   <translation>Desviación típica de {samples} pasadas de la red, en las unidades de «{result}».</translation>
  </message>
 </context>
 <context>
  <name>SSDiffSources</name>
  <message>
   <source>The layer “{}” cannot be read. Mend its data source first.</source>
   <translation>La capa «{}» no se puede leer. Corrija antes su origen de datos.</translation>
  </message>
  <message>
   <source>The layer “{}” is a rendered picture from a server (8-bit colours, not measured values), which must not be pansharpened. Use the raster file itself.</source>
   <translation>La capa «{}» es una imagen dibujada por un servidor (colores de 8 bits, no valores medidos), que no debe refinarse. Use el propio archivo ráster.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStages</name>
  <message>
   <source>Aligning the layers…</source>
   <translation>Alineando las capas…</translation>
  </message>
  <message>
   <source>Building overviews…</source>
   <translation>Creando las vistas generales…</translation>
  </message>
  <message>
   <source>Checking the methods one scale up…</source>
   <translation>Comprobando los métodos una escala más arriba…</translation>
  </message>
  <message>
   <source>Comparing the colours…</source>
   <translation>Comparando los colores…</translation>
  </message>
  <message>
   <source>Comparing with the reference…</source>
   <translation>Comparando con la referencia…</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Hecho.</translation>
  </message>
  <message>
   <source>Learning from the scene. On the held-out part the error in colour (SAM) went from {sam0}° to {sam1}°, the overall error (ERGAS) from {ergas0} to {ergas1}</source>
   <translation>Aprende de la escena. En la parte reservada, el error de color (SAM) pasó de {sam0}° a {sam1}° y el error global (ERGAS) de {ergas0} a {ergas1}</translation>
  </message>
  <message>
   <source>Learning from the scene; nothing is better on the held-out part yet…</source>
   <translation>Aprende de la escena; en la parte reservada aún no hay mejora…</translation>
  </message>
  <message>
   <source>Measuring at full resolution…</source>
   <translation>Midiendo a plena resolución…</translation>
  </message>
  <message>
   <source>Measuring the scene…</source>
   <translation>Midiendo la escena…</translation>
  </message>
  <message>
   <source>Opening the layers…</source>
   <translation>Abriendo las capas…</translation>
  </message>
  <message>
   <source>Reducing the multispectral raster…</source>
   <translation>Reduciendo el ráster multiespectral…</translation>
  </message>
  <message>
   <source>Reducing the panchromatic raster…</source>
   <translation>Reduciendo el ráster pancromático…</translation>
  </message>
  <message>
   <source>Saving a layer as a file…</source>
   <translation>Guardando una capa como archivo…</translation>
  </message>
  <message>
   <source>Sharpening…</source>
   <translation>Refinando…</translation>
  </message>
  <message>
   <source>Working…</source>
   <translation>Trabajando…</translation>
  </message>
  <message>
   <source>Writing the reference…</source>
   <translation>Escribiendo la referencia…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{stage} ({time} left)</source>
   <translation>{stage} (quedan {time})</translation>
  </message>
  <message>
   <source>{} h</source>
   <translation>{} h</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStandIn</name>
  <message>
   <source>Enable the plugin “Processing” with its GDAL provider, or install the engine.</source>
   <translation>Active el complemento «Processing» con su proveedor GDAL, o instale el motor.</translation>
  </message>
  <message>
   <source>GDAL could not sharpen these layers. {}</source>
   <translation>GDAL no pudo refinar estas capas. {}</translation>
  </message>
  <message>
   <source>Look at the log, or install the engine, which checks the layers before.</source>
   <translation>Mire el registro, o instale el motor, que comprueba antes las capas.</translation>
  </message>
  <message>
   <source>Pansharpening with GDAL</source>
   <translation>Pansharpening con GDAL</translation>
  </message>
  <message>
   <source>QGIS's algorithm {} is not there.</source>
   <translation>El algoritmo {} de QGIS no está disponible.</translation>
  </message>
  <message>
   <source>The result cannot be written to {path}: {why}.</source>
   <translation>El resultado no se puede escribir en {path}: {why}.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStyling</name>
  <message>
   <source>{} pansharpened</source>
   <translation>{} refinado</translation>
  </message>
 </context>
 <context>
  <name>SSDiffTarget</name>
  <message>
   <source>PyTorch is no longer made for Macs with an Intel processor, so SSDiff cannot run here; the classical methods can.</source>
   <translation>PyTorch ya no se hace para Mac con procesador Intel, así que SSDiff no funciona aquí; los métodos clásicos sí.</translation>
  </message>
  <message>
   <source>PyTorch needs a Linux of 2018 or later (glibc 2.28); this one is older.</source>
   <translation>PyTorch necesita un Linux de 2018 o posterior (glibc 2.28); este es más antiguo.</translation>
  </message>
  <message>
   <source>PyTorch needs macOS 14 or later; this Mac has an older one.</source>
   <translation>PyTorch necesita macOS 14 o posterior; este Mac tiene uno más antiguo.</translation>
  </message>
  <message>
   <source>The engine's packages are made for 64-bit Intel and AMD processors under Windows only.</source>
   <translation>En Windows, los paquetes del motor solo se hacen para procesadores Intel y AMD de 64 bits.</translation>
  </message>
  <message>
   <source>There are no packages of the engine for this kind of machine ({}).</source>
   <translation>No hay paquetes del motor para este tipo de equipo ({}).</translation>
  </message>
 </context>
 <context>
  <name>SSDiffTasks</name>
  <message>
   <source>Adapting to the scene</source>
   <translation>Adaptación a la escena</translation>
  </message>
  <message>
   <source>Looking at the scene</source>
   <translation>Mirando la escena</translation>
  </message>
  <message>
   <source>Pansharpening</source>
   <translation>Pansharpening</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Informe de calidad</translation>
  </message>
 </context>
 <context>
  <name>SSDiffUncertainty</name>
  <message>
   <source>{} uncertainty</source>
   <translation>{} incertidumbre</translation>
  </message>
 </context>
 <context>
  <name>SSDiffUnserved</name>
  <message>
   <source>MTF-GLP-FS, a classical method, is used.</source>
   <translation>Se usa MTF-GLP-FS, un método clásico.</translation>
  </message>
 </context>
 <context>
  <name>Simulate</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alineación de PAN y MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandas de MS, p. ej. 2,3,4,5 (vacío: según los metadatos, si no las primeras)</translation>
  </message>
  <message>
   <source>Coarser MS</source>
   <translation>MS más grueso</translation>
  </message>
  <message>
   <source>Coarser PAN</source>
   <translation>PAN más grueso</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Más rásteres MS, para escenas con una banda por archivo</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS se asoció al PAN «{pan}» por lugar, tamaño de píxel y nombre: {ms}.</translation>
  </message>
  <message>
   <source>Makes PAN and MS coarser, so that MS itself is the truth for a fusion of them.</source>
   <translation>Hace PAN y MS más gruesos, de modo que el propio MS sea la verdad de una fusión.</translation>
  </message>
  <message>
   <source>Makes a panchromatic (PAN) and a multispectral raster (MS) coarser by the ratio of their pixels, through the sensor's blur. A fusion of the new pair can be held against MS itself, which is the truth for it (Wald's protocol).

The folder gets pan.tif, ms.tif and reference.tif; existing ones are replaced. Fuse pan.tif and ms.tif, then give reference.tif as the reference to Assess pansharpening.

MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. The sensor decides the blur; auto guesses it.</source>
   <translation>Hace un ráster pancromático (PAN) y uno multiespectral (MS) más gruesos según el cociente de sus píxeles, a través del desenfoque del sensor. Una fusión del nuevo par se puede comparar con el propio MS, que es su verdad (protocolo de Wald).

La carpeta recibe pan.tif, ms.tif y reference.tif; los existentes se sustituyen. Fusione pan.tif y ms.tif, y dé reference.tif como referencia a Evaluar el pansharpening.

MS puede quedar vacío: entonces es el ráster que corresponde a PAN por lugar, tamaño de píxel y nombre. El sensor decide el desenfoque; auto lo adivina.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Ráster multiespectral (MS; vacío: el que corresponde a PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Uno de los rásteres MS adicionales no se puede leer. Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Ráster pancromático (PAN)</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>Simulate a pair with a reference (Wald)</source>
   <translation>Simular un par con referencia (Wald)</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>El ráster dado como {} no se puede leer. Elija otro.</translation>
  </message>
  <message>
   <source>wald,reduced resolution,degrade,reference,validation,pansharpening</source>
   <translation>wald,resolución reducida,degradar,referencia,validación,pansharpening</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>«{}» no es un ráster. Quítelo de MS.</translation>
  </message>
 </context>
</TS>
