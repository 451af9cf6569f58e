<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Adapt</name>
  <message>
   <source>Adapt to a scene (SSDiff)</source>
   <translation>An eine Szene anpassen (SSDiff)</translation>
  </message>
  <message>
   <source>Adapted model</source>
   <translation>Angepasstes Modell</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Ausrichtung von PAN und MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Kanäle von MS, z. B. 2,3,4,5 (leer: nach Metadaten, sonst die ersten)</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <source>Better than before</source>
   <translation>Besser als zuvor</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>ERGAS after</source>
   <translation>ERGAS nachher</translation>
  </message>
  <message>
   <source>ERGAS before</source>
   <translation>ERGAS vorher</translation>
  </message>
  <message>
   <source>Fine-tunes the network on a scene of its own, for sensors that it does not know.</source>
   <translation>Passt das Netz an eine Szene an, für Sensoren, die es nicht kennt.</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Weitere MS-Raster, für Szenen mit einer Datei je Kanal</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS wurde PAN „{pan}“ nach Ort, Pixelgröße und Name zugeordnet: {ms}.</translation>
  </message>
  <message>
   <source>Minutes to learn at most</source>
   <translation>Lernzeit in Minuten, höchstens</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Multispektrales Raster (MS; leer: das zu PAN passende)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Eines der weiteren MS-Raster lässt sich nicht lesen. Beheben Sie das oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Panchromatisches Raster (PAN)</translation>
  </message>
  <message>
   <source>Pieces of the scene</source>
   <translation>Stücke der Szene</translation>
  </message>
  <message>
   <source>Resume: keep what was learnt when stopped, and go on from it</source>
   <translation>Fortsetzen: bei Abbruch behalten, was gelernt wurde, und daran anknüpfen</translation>
  </message>
  <message>
   <source>SAM after</source>
   <translation>SAM nachher</translation>
  </message>
  <message>
   <source>SAM before</source>
   <translation>SAM vorher</translation>
  </message>
  <message>
   <source>SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1} on the held-out part.</source>
   <translation>SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1} auf dem zurückgehaltenen Teil.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Dauer in Sekunden</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>Steps at most (empty: as time allows)</source>
   <translation>Schritte, höchstens (leer: soweit die Zeit reicht)</translation>
  </message>
  <message>
   <source>Steps done</source>
   <translation>Getane Schritte</translation>
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
   <translation>Lehrt das Netz eine Szene: Es lernt aus dem panchromatischen (PAN) und dem multispektralen Raster (MS) der Szene selbst, eine Stufe gröber, wo MS die Wahrheit ist. Was es lernt, kommt in eine kleine Datei, die Pansharpening (SSDiff) als angepasstes Modell nimmt, für diese Szene und andere ihrer Art. Am meisten hilft das bei Sensoren, mit denen das Netz nicht trainiert wurde.

Ein Viertel der Szene wird zurückgehalten: Es entscheidet, wann Schluss ist und was behalten wird. Wo nichts gewonnen wird, ändert die Datei nichts, sodass Stapel und Modelle weiterlaufen.

PAN, MS, Kanäle, Sensor und Ausrichtung sind die von Pansharpening (SSDiff). Die Szene muss mindestens 128 x 64 Pixel von MS haben.

Minuten: die Lernzeit, höchstens; es endet früher, wenn nichts mehr gewonnen wird. Fünf Minuten sind auf einer Grafikkarte reichlich und auf einem Prozessor ein ordentlicher Anfang.

Schritte: höchstens so viele, unabhängig von der Zeit. Startwert: Derselbe Startwert und dieselben Schritte lernen dasselbe.

Beginnen mit: ein angepasstes Modell, von dem aus weitergelernt wird, statt vom Netz allein.

Fortsetzen: Bei Abbruch bleibt neben der Datei, was bis dahin gelernt wurde, und derselbe Durchgang geht von dort weiter. Die Minuten zählen alle Durchgänge zusammen.

Modelle erhalten als Zahlen: SAM und ERGAS des zurückgehaltenen Teils vorher und nachher (kleiner ist besser), die getanen Schritte, die gelesenen Stücke der Szene, die Sekunden; und GAIN, ob es besser ist als zuvor.</translation>
  </message>
  <message>
   <source>The adapted model to begin with is the output. Choose another name.</source>
   <translation>Das angepasste Modell, mit dem begonnen wird, ist die Ausgabe. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>The adapted model {} must end in .safetensors.</source>
   <translation>Das angepasste Modell {} muss auf .safetensors enden.</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Das als {} angegebene Raster lässt sich nicht lesen. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The scene is too small to learn from: PAN and MS share {} x {} pixels of MS. Give at least 128 x 64, or pansharpen without an adapted model.</source>
   <translation>Die Szene ist zu klein, um aus ihr zu lernen: PAN und MS haben {} x {} Pixel von MS gemeinsam. Geben Sie mindestens 128 x 64 oder schärfen Sie ohne angepasstes Modell.</translation>
  </message>
  <message>
   <source>adapt,fine-tune,train,learn,sensor,adapter,pansharpening,diffusion</source>
   <translation>anpassen,feinabstimmung,trainieren,lernen,sensor,adapter,pansharpening,diffusion</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>„{}“ ist kein Raster. Entfernen Sie es aus MS.</translation>
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
   <translation>S&amp;chließen</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>&amp;Starten</translation>
  </message>
  <message>
   <source>Adapt to this scene</source>
   <translation>An diese Szene anpassen</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>A&amp;bbrechen</translation>
  </message>
  <message>
   <source>It stops earlier when nothing more is gained</source>
   <translation>Es endet früher, wenn nichts mehr gewonnen wird</translation>
  </message>
  <message>
   <source>It will be saved as “{}”.</source>
   <translation>Es wird als „{}“ gespeichert.</translation>
  </message>
  <message>
   <source>Learn for at &amp;most:</source>
   <translation>&amp;Lernen höchstens:</translation>
  </message>
  <message>
   <source>Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to {ergas1}. Other layers are chosen by now; the adapted model of “{scene}” is {path}.</source>
   <translation>Gelernt: Auf dem zurückgehaltenen Teil sinkt SAM von {sam0} auf {sam1} Grad, ERGAS von {ergas0} auf {ergas1}. Inzwischen sind andere Layer gewählt; das angepasste Modell von „{scene}“ ist {path}.</translation>
  </message>
  <message>
   <source>Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to {ergas1}. The adapted model is chosen for this scene.</source>
   <translation>Gelernt: Auf dem zurückgehaltenen Teil sinkt SAM von {sam0} auf {sam1} Grad, ERGAS von {ergas0} auf {ergas1}. Das angepasste Modell ist für diese Szene gewählt.</translation>
  </message>
  <message>
   <source>Nothing was gained: the trained model serves this scene as it is, and stays in use. More minutes or a larger scene may help.</source>
   <translation>Nichts gewonnen: Das trainierte Modell dient dieser Szene, wie es ist, und bleibt in Gebrauch. Mehr Minuten oder eine größere Szene können helfen.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>SSDiff goes on learning in the background; you will be told when it is done.</source>
   <translation>SSDiff lernt im Hintergrund weiter; Sie erfahren, wenn es fertig ist.</translation>
  </message>
  <message>
   <source>SSDiff learns from the scene one scale down, where the multispectral layer is the truth. A quarter of the scene is held out and judges: what is no better is not taken. The result is a small file for this scene and for others of its kind.</source>
   <translation>SSDiff lernt aus der Szene eine Stufe gröber, wo der multispektrale Layer die Wahrheit ist. Ein Viertel der Szene wird zurückgehalten und urteilt: Was nicht besser ist, wird nicht genommen. Das Ergebnis ist eine kleine Datei für diese Szene und andere ihrer Art.</translation>
  </message>
  <message>
   <source>Save t&amp;o:</source>
   <translation>&amp;Zieldatei:</translation>
  </message>
  <message>
   <source>Save the adapted model</source>
   <translation>Angepasstes Modell speichern</translation>
  </message>
  <message>
   <source>Say where the adapted model is saved.</source>
   <translation>Geben Sie an, wo das angepasste Modell gespeichert wird.</translation>
  </message>
  <message>
   <source>Scene:</source>
   <translation>Szene:</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Engine wird gestartet…</translation>
  </message>
  <message>
   <source>Stop; what was learnt is kept, and the next start goes on from it</source>
   <translation>Anhalten; was gelernt wurde, bleibt, und der nächste Start knüpft daran an</translation>
  </message>
  <message>
   <source>Stopped. The next start with the same layers and file goes on from here.</source>
   <translation>Angehalten. Der nächste Start mit denselben Layern und derselben Datei geht von hier weiter.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>The folder “{}” cannot be written to.</source>
   <translation>In den Ordner „{}“ kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The folder “{}” does not exist.</source>
   <translation>Der Ordner „{}“ existiert nicht.</translation>
  </message>
  <message>
   <source>“{}” exists. Replace it?</source>
   <translation>„{}“ existiert. Ersetzen?</translation>
  </message>
  <message>
   <source>“{}” is a folder. Give a file name.</source>
   <translation>„{}“ ist ein Ordner. Geben Sie einen Dateinamen an.</translation>
  </message>
 </context>
 <context>
  <name>AdapterBox</name>
  <message>
   <source>Adapt to th&amp;is scene…</source>
   <translation>An d&amp;iese Szene anpassen…</translation>
  </message>
  <message>
   <source>Choose an adapted model</source>
   <translation>Angepasstes Modell wählen</translation>
  </message>
  <message>
   <source>It gained nothing there, and changes nothing.</source>
   <translation>Es gewann dort nichts und ändert nichts.</translation>
  </message>
  <message>
   <source>Learnt from {}.</source>
   <translation>Gelernt aus {}.</translation>
  </message>
  <message>
   <source>Let SSDiff learn from the scene itself; it helps most with sensors that it does not know</source>
   <translation>SSDiff aus der Szene selbst lernen lassen; das hilft am meisten bei Sensoren, die es nicht kennt</translation>
  </message>
  <message>
   <source>SAM there: {0:.3f}° before, {1:.3f}° after.</source>
   <translation>SAM dort: {0:.3f}° vorher, {1:.3f}° nachher.</translation>
  </message>
  <message>
   <source>What SSDiff has learnt from a scene; for scenes of the same kind</source>
   <translation>Was SSDiff aus einer Szene gelernt hat; für Szenen derselben Art</translation>
  </message>
  <message>
   <source>[None: the sensor’s own model]</source>
   <translation>[Keines: das Modell des Sensors]</translation>
  </message>
 </context>
 <context>
  <name>Algorithm</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Ausrichtung von PAN und MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Kanäle von MS, z. B. 2,3,4,5 (leer: nach Metadaten, sonst die ersten)</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Weitere MS-Raster, für Szenen mit einer Datei je Kanal</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS wurde PAN „{pan}“ nach Ort, Pixelgröße und Name zugeordnet: {ms}.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Multispektrales Raster (MS; leer: das zu PAN passende)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Eines der weiteren MS-Raster lässt sich nicht lesen. Beheben Sie das oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Panchromatisches Raster (PAN)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Das als {} angegebene Raster lässt sich nicht lesen. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>„{}“ ist kein Raster. Entfernen Sie es aus MS.</translation>
  </message>
 </context>
 <context>
  <name>AreaBox</name>
  <message>
   <source>&amp;Area:</source>
   <translation>Aussch&amp;nitt:</translation>
  </message>
  <message>
   <source>&amp;Draw rectangle</source>
   <translation>Rec&amp;hteck zeichnen</translation>
  </message>
  <message>
   <source>A small area is quick to try; the result is the same as that piece of the whole</source>
   <translation>Ein kleiner Ausschnitt ist schnell ausprobiert; das Ergebnis gleicht diesem Stück des Ganzen</translation>
  </message>
  <message>
   <source>Area to sharpen</source>
   <translation>Zu schärfender Ausschnitt</translation>
  </message>
  <message>
   <source>Choose the layer whose extent is to be sharpened.</source>
   <translation>Wählen Sie den Layer, dessen Ausdehnung geschärft werden soll.</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map; Escape leaves without one</source>
   <translation>Ziehen Sie in der Karte ein Rechteck auf; Esc bricht ab</translation>
  </message>
  <message>
   <source>Draw the area to sharpen as a rectangle on the map.</source>
   <translation>Zeichnen Sie den zu schärfenden Ausschnitt als Rechteck in die Karte.</translation>
  </message>
  <message>
   <source>The area cannot be placed in the panchromatic layer's CRS.</source>
   <translation>Der Ausschnitt lässt sich im KBS des panchromatischen Layers nicht verorten.</translation>
  </message>
  <message>
   <source>The chosen area holds no pixel of the panchromatic layer. Move or enlarge it, or take the whole.</source>
   <translation>Der gewählte Bereich enthält kein Pixel des panchromatischen Layers. Verschieben oder vergrößern Sie ihn, oder nehmen Sie das Ganze.</translation>
  </message>
  <message>
   <source>The layer whose extent is sharpened</source>
   <translation>Der Layer, dessen Ausdehnung geschärft wird</translation>
  </message>
 </context>
 <context>
  <name>Assess</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Ausrichtung von PAN und MS</translation>
  </message>
  <message>
   <source>Assess pansharpening</source>
   <translation>Pansharpening bewerten</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Kanäle von MS, z. B. 2,3,4,5 (leer: nach Metadaten, sonst die ersten)</translation>
  </message>
  <message>
   <source>Check one scale up against the classical methods</source>
   <translation>Eine Stufe gröber gegen die klassischen Verfahren prüfen</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Figures and a report on the quality of a pansharpened raster.</source>
   <translation>Zahlen und ein Bericht zur Qualität eines geschärften Rasters.</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Weitere MS-Raster, für Szenen mit einer Datei je Kanal</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS wurde PAN „{pan}“ nach Ort, Pixelgröße und Name zugeordnet: {ms}.</translation>
  </message>
  <message>
   <source>Measures a pansharpened raster against the panchromatic (PAN) and the multispectral raster (MS) that it was made from. It may come from any tool, as long as it lies on PAN's grid.

Without a reference: HQNR, QNR, D_lambda, D_lambda_K and D_s tell how consistent it is with its inputs. With a reference on the same grid: SAM, ERGAS, Q2n, SCC and PSNR tell how right it is.

Bands, sensor, alignment: left at their defaults they are taken from the raster's own tags, if this plugin made it.

Check one scale up: a piece of the scene is made coarser, fused again by the raster's method and by the classical ones, and held against MS itself, which is the truth there.

The report is one HTML file that needs no other: figures, histograms and spectra before and after, pieces at full size, where the result departs from the original, and how it was made. Models get the figures as numbers; RANK is the method's place in the check by SAM, DEPARTURE the mean difference from MS at its own pixels in per cent.</source>
   <translation>Misst ein geschärftes Raster am panchromatischen (PAN) und am multispektralen Raster (MS), aus denen es entstanden ist. Es darf aus jedem Werkzeug stammen, solange es auf dem Raster von PAN liegt.

Ohne Referenz: HQNR, QNR, D_lambda, D_lambda_K und D_s sagen, wie gut es zu seinen Eingaben passt. Mit einer Referenz auf demselben Raster: SAM, ERGAS, Q2n, SCC und PSNR sagen, wie richtig es ist.

Kanäle, Sensor, Ausrichtung: Bei den Vorgaben werden sie den Metadaten des Rasters entnommen, wenn es von dieser Erweiterung stammt.

Prüfung eine Stufe gröber: Ein Stück der Szene wird vergröbert, mit dem Verfahren des Rasters und mit den klassischen wieder fusioniert und mit MS selbst verglichen, das dort die Wahrheit ist.

Der Bericht ist eine einzige HTML-Datei, die keine weitere braucht: Zahlen, Histogramme und Spektren vorher und nachher, Stücke in voller Größe, wo das Ergebnis vom Original abweicht und wie es entstanden ist. Modelle erhalten die Zahlen als Werte; RANK ist der Platz des Verfahrens in der Prüfung nach SAM, DEPARTURE die mittlere Abweichung von MS an dessen eigenen Pixeln in Prozent.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Multispektrales Raster (MS; leer: das zu PAN passende)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Eines der weiteren MS-Raster lässt sich nicht lesen. Beheben Sie das oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Panchromatisches Raster (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened raster</source>
   <translation>Geschärftes Raster</translation>
  </message>
  <message>
   <source>Reference on the same grid</source>
   <translation>Referenz auf demselben Raster</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Das als {} angegebene Raster lässt sich nicht lesen. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>Uncertainty that belongs to it</source>
   <translation>Zugehörige Unsicherheit</translation>
  </message>
  <message>
   <source>quality,QNR,HQNR,SAM,ERGAS,report,pansharpening,metrics,validation</source>
   <translation>Qualität,QNR,HQNR,SAM,ERGAS,Bericht,Pansharpening,Metriken,Validierung,quality,report</translation>
  </message>
  <message>
   <source>“{fused}” does not have PAN's pixels. Give the result of a fusion of this pair.</source>
   <translation>„{fused}“ hat nicht die Pixel von PAN. Geben Sie das Ergebnis einer Fusion dieses Paares an.</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>„{}“ ist kein Raster. Entfernen Sie es aus MS.</translation>
  </message>
 </context>
 <context>
  <name>BandList</name>
  <message>
   <source>Add a band</source>
   <translation>Kanal hinzufügen</translation>
  </message>
  <message>
   <source>Bands of the multispectral image</source>
   <translation>Kanäle des multispektralen Bildes</translation>
  </message>
  <message>
   <source>Files in band order</source>
   <translation>Dateien in Kanalreihenfolge</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Dateien…</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>One file per band, in the sensor's order: blue first. Drag to reorder.</source>
   <translation>Eine Datei je Kanal in der Reihenfolge des Sensors: Blau zuerst. Zum Umordnen ziehen.</translation>
  </message>
  <message>
   <source>Rasters (*.tif *.tiff *.jp2 *.img);;All (*)</source>
   <translation>Raster (*.tif *.tiff *.jp2 *.img);;Alle (*)</translation>
  </message>
  <message>
   <source>Remove the selected bands</source>
   <translation>Gewählte Kanäle entfernen</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>nicht verwendet</translation>
  </message>
 </context>
 <context>
  <name>BandMap</name>
  <message>
   <source>Band of the multispectral layer that is {}</source>
   <translation>Kanal des multispektralen Layers für {}</translation>
  </message>
 </context>
 <context>
  <name>BeforeAfter</name>
  <message>
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <source>Drag the divider, or use the arrow keys</source>
   <translation>Ziehen Sie den Teiler oder benutzen Sie die Pfeiltasten</translation>
  </message>
  <message>
   <source>Multispectral</source>
   <translation>Multispektral</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
 </context>
 <context>
  <name>Classical</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Ausrichtung von PAN und MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Kanäle von MS, z. B. 2,3,4,5 (leer: nach Metadaten, sonst die ersten)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Konsistent mit MS: wieder vergröbert ergibt das Ergebnis die Werte von MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Ausdehnung (leer: alles)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Weitere MS-Raster, für Szenen mit einer Datei je Kanal</translation>
  </message>
  <message>
   <source>Fuses a panchromatic raster (PAN) with a multispectral raster (MS) of a coarser grid by a classical method. None needs a trained model, so any sensor, ratio and number of bands will do.

Method: gsa, adaptive Gram-Schmidt; bt-h, Brovey after haze was taken off; mtf-glp-fs adds detail matched to the sensor's blur; bdsd-pc fits the detail of each band by least squares; brovey, the plain ratio; exp is MS interpolated, without any detail of PAN.

MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. Bands are positions in MS counted from 1. The sensor decides the blur that is reckoned with; auto guesses it.

Quality report: a page with figures, plots and pieces before and after, and a check against the other methods on this scene.</source>
   <translation>Fusioniert ein panchromatisches Raster (PAN) mit einem multispektralen Raster (MS) gröberer Auflösung durch ein klassisches Verfahren. Keines braucht ein trainiertes Modell, daher geht es mit jedem Sensor, jedem Verhältnis und jeder Zahl von Kanälen.

Verfahren: gsa, adaptives Gram-Schmidt; bt-h, Brovey nach Abzug des Dunstes; mtf-glp-fs fügt Details passend zur Unschärfe des Sensors hinzu; bdsd-pc passt die Details jedes Kanals mit kleinsten Quadraten an; brovey, das einfache Verhältnis; exp ist das interpolierte MS ohne Details aus PAN.

MS darf leer bleiben: Dann ist es das Raster, das nach Ort, Pixelgröße und Name zu PAN passt. Kanäle sind Nummern in MS, von 1 an gezählt. Der Sensor bestimmt die Unschärfe, mit der gerechnet wird; auto schätzt ihn.

Qualitätsbericht: eine Seite mit Zahlen, Diagrammen und Stücken vorher und nachher sowie einer Prüfung gegen die anderen Verfahren an dieser Szene.</translation>
  </message>
  <message>
   <source>Fuses a panchromatic with a multispectral raster by a method that needs no model.</source>
   <translation>Fusioniert ein panchromatisches mit einem multispektralen Raster durch ein Verfahren, das kein Modell braucht.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS wurde PAN „{pan}“ nach Ort, Pixelgröße und Name zugeordnet: {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Verwendetes Verfahren</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Multispektrales Raster (MS; leer: das zu PAN passende)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Eines der weiteren MS-Raster lässt sich nicht lesen. Beheben Sie das oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Panchromatisches Raster (PAN)</translation>
  </message>
  <message>
   <source>Pansharpen (classical methods)</source>
   <translation>Pansharpening (klassische Verfahren)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Pansharpening</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Qualitätsbericht</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>Ergebnis und Unsicherheit haben dieselbe Datei. Geben Sie jedem eine eigene.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Dauer in Sekunden</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>Die Ausdehnung hat keine Breite oder keine Höhe. Geben Sie einen Teil der Szene an.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Das als {} angegebene Raster lässt sich nicht lesen. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Ein cloud-optimiertes GeoTIFF schreiben</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>Pansharpening,Pan-Sharpening,Fusion,Diffusion,panchromatisch,multispektral,Brovey,schärfen,sharpen</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (mit Bericht)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>„{}“ ist kein Raster. Entfernen Sie es aus MS.</translation>
  </message>
 </context>
 <context>
  <name>CompareTool</name>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare with MS (swipe)</source>
   <translation>Mit MS vergleichen (Wischen)</translation>
  </message>
  <message>
   <source>Drag a divider over the map: the multispectral layer left, the sharpened one right</source>
   <translation>Ziehen Sie einen Teiler über die Karte: links der multispektrale Layer, rechts der geschärfte</translation>
  </message>
  <message>
   <source>The multispectral raster of “{}” cannot be found any more.</source>
   <translation>Das multispektrale Raster von „{}“ ist nicht mehr zu finden.</translation>
  </message>
  <message>
   <source>There is no sharpened layer to compare. Pansharpen a scene first.</source>
   <translation>Es gibt keinen geschärften Layer zum Vergleichen. Schärfen Sie zuerst eine Szene.</translation>
  </message>
  <message>
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <source>“{}” has no georeferencing: MS cannot be laid under it.</source>
   <translation>„{}“ ist nicht georeferenziert: MS lässt sich nicht darunterlegen.</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>(1 − D_lambda)(1 − D_s). 1 is best.</source>
   <translation>(1 − D_lambda)(1 − D_s). 1 ist am besten.</translation>
  </message>
  <message>
   <source>(1 − D_lambda_K)(1 − D_s). 1 is best.</source>
   <translation>(1 − D_lambda_K)(1 − D_s). 1 ist am besten.</translation>
  </message>
  <message>
   <source>A band was asked for twice.</source>
   <translation>Ein Kanal wurde zweimal verlangt.</translation>
  </message>
  <message>
   <source>A checkpoint stays in {folder} for another run.</source>
   <translation>Ein Zwischenstand bleibt in {folder} für einen weiteren Lauf.</translation>
  </message>
  <message>
   <source>A fault of ours: {error}.</source>
   <translation>Ein Fehler von uns: {error}.</translation>
  </message>
  <message>
   <source>A piece of {width} × {height} multispectral pixels and the panchromatic one were made {ratio:.3g} times coarser, fused again by each method, and held against the original. So the truth is known, one scale above the result's own.</source>
   <translation>Ein Stück von {width} × {height} multispektralen Pixeln und das panchromatische dazu wurden um den Faktor {ratio:.3g} vergröbert, mit jedem Verfahren wieder fusioniert und mit dem Original verglichen. So ist die Wahrheit bekannt, eine Stufe gröber als das Ergebnis selbst.</translation>
  </message>
  <message>
   <source>AI-enhanced: spatial detail estimated by a neural network (SSDiff).</source>
   <translation>KI-verstärkt: räumliche Details von einem neuronalen Netz (SSDiff) geschätzt.</translation>
  </message>
  <message>
   <source>Adapt to a scene with more detail, or fuse without an adapter.</source>
   <translation>Passen Sie an eine Szene mit mehr Details an, oder fusionieren Sie ohne Adapter.</translation>
  </message>
  <message>
   <source>Adapt to the scene anew, or give the weights it was made for.</source>
   <translation>Passen Sie neu an die Szene an, oder geben Sie das Modell an, für das er gemacht wurde.</translation>
  </message>
  <message>
   <source>Adapted by {file}.</source>
   <translation>Angepasst durch {file}.</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>Adapter</translation>
  </message>
  <message>
   <source>Adapting it to the scene may give a better result.</source>
   <translation>Eine Anpassung an die Szene kann ein besseres Ergebnis bringen.</translation>
  </message>
  <message>
   <source>Add it to the map from there, or rename it once the other program has closed.</source>
   <translation>Fügen Sie es von dort der Karte hinzu, oder benennen Sie es um, sobald das andere Programm geschlossen ist.</translation>
  </message>
  <message>
   <source>Add the other band files.</source>
   <translation>Fügen Sie die Dateien der anderen Kanäle hinzu.</translation>
  </message>
  <message>
   <source>Against the reference</source>
   <translation>Verglichen mit der Referenz</translation>
  </message>
  <message>
   <source>Alignment</source>
   <translation>Ausrichtung</translation>
  </message>
  <message>
   <source>All figures</source>
   <translation>Alle Kennzahlen</translation>
  </message>
  <message>
   <source>All pixels</source>
   <translation>Alle Pixel</translation>
  </message>
  <message>
   <source>Are the colours kept?</source>
   <translation>Bleiben die Farben erhalten?</translation>
  </message>
  <message>
   <source>Ask for more samples.</source>
   <translation>Verlangen Sie mehr Durchläufe.</translation>
  </message>
  <message>
   <source>Assign {raster} its coordinate system, or lay the upper-left corners on each other.</source>
   <translation>Weisen Sie {raster} sein Koordinatensystem zu, oder legen Sie die oberen linken Ecken aufeinander.</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Band by band</source>
   <translation>Kanal für Kanal</translation>
  </message>
  <message>
   <source>Band {band} is given twice.</source>
   <translation>Kanal {band} ist zweimal angegeben.</translation>
  </message>
  <message>
   <source>Band {band} of the {role} raster {file} holds numbers of palette colours, not brightness.</source>
   <translation>Kanal {band} des Rasters {file} ({role}) enthält Farbnummern einer Palette, keine Helligkeit.</translation>
  </message>
  <message>
   <source>Band {band} of the {role} raster {file} is of type {type}, which has no brightness to fuse.</source>
   <translation>Kanal {band} des Rasters {file} ({role}) ist vom Typ {type}, der keine Helligkeit zum Fusionieren hat.</translation>
  </message>
  <message>
   <source>Band {band} was asked for, but MS has bands 1 to {count}.</source>
   <translation>Kanal {band} wurde verlangt, aber MS hat die Kanäle 1 bis {count}.</translation>
  </message>
  <message>
   <source>Band {number}</source>
   <translation>Kanal {number}</translation>
  </message>
  <message>
   <source>Band {number} of the delivery {file} is not there.</source>
   <translation>Kanal {number} der Lieferung {file} ist nicht da.</translation>
  </message>
  <message>
   <source>Bands of it</source>
   <translation>Kanäle daraus</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <source>Before or after</source>
   <translation>Vorher oder nachher</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>Hellste</translation>
  </message>
  <message>
   <source>Brovey with haze correction</source>
   <translation>Brovey mit Dunstkorrektur</translation>
  </message>
  <message>
   <source>But MS pixels are {ratio:.3g} times as large as PAN's, not {wanted} times.</source>
   <translation>Aber die MS-Pixel sind {ratio:.3g}-mal so groß wie die von PAN, nicht {wanted}-mal.</translation>
  </message>
  <message>
   <source>By georeferencing</source>
   <translation>Nach der Georeferenzierung</translation>
  </message>
  <message>
   <source>By georeferencing, and the offset of their content is measured and taken off.</source>
   <translation>Nach der Georeferenzierung; der Versatz der Inhalte wird gemessen und abgezogen.</translation>
  </message>
  <message>
   <source>By their names the bands {bands} are not {names}, which {sensor} is taken with.</source>
   <translation>Nach ihren Namen sind die Kanäle {bands} nicht {names}, mit denen {sensor} genommen wird.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Change in how the bands relate to each other. 0 is best; interpolation has 0 by definition.</source>
   <translation>Änderung im Verhältnis der Kanäle zueinander. 0 ist am besten; die Interpolation hat per Definition 0.</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>Ändern Sie ihre Zugriffsrechte, oder kopieren Sie sie.</translation>
  </message>
  <message>
   <source>Check one scale up, where the truth is known: {method} has the smallest colour error of {count} methods (SAM {sam:.2f}°; next: {other}, {best:.2f}°).</source>
   <translation>Prüfung eine Stufe gröber, wo die Wahrheit bekannt ist: {method} hat den kleinsten Farbfehler von {count} Verfahren (SAM {sam:.2f}°; danach: {other}, {best:.2f}°).</translation>
  </message>
  <message>
   <source>Check one scale up, where the truth is known: {method} is number {place} of {count} methods by colour error (SAM {sam:.2f}°); {other} has the smallest ({best:.2f}°).</source>
   <translation>Prüfung eine Stufe gröber, wo die Wahrheit bekannt ist: {method} liegt nach Farbfehler auf Platz {place} von {count} Verfahren (SAM {sam:.2f}°); den kleinsten hat {other} ({best:.2f}°).</translation>
  </message>
  <message>
   <source>Check that both rasters belong to one scene.</source>
   <translation>Prüfen Sie, ob beide Raster zu einer Szene gehören.</translation>
  </message>
  <message>
   <source>Check that they belong together.</source>
   <translation>Prüfen Sie, ob sie zusammengehören.</translation>
  </message>
  <message>
   <source>Check the NoData values, masks and bands.</source>
   <translation>Prüfen Sie NoData-Werte, Masken und Kanäle.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>Checked where the truth is known</source>
   <translation>Geprüft, wo die Wahrheit bekannt ist</translation>
  </message>
  <message>
   <source>Choose a folder you may write to.</source>
   <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing it.</source>
   <translation>Wählen Sie einen anderen Namen, oder erlauben Sie, die Datei zu ersetzen.</translation>
  </message>
  <message>
   <source>Choose another name, or close it there first.</source>
   <translation>Wählen Sie einen anderen Namen, oder schließen Sie sie dort zuerst.</translation>
  </message>
  <message>
   <source>Choose another sensor, or use a classical method without one.</source>
   <translation>Wählen Sie einen anderen Sensor, oder nutzen Sie ein klassisches Verfahren ohne Sensor.</translation>
  </message>
  <message>
   <source>Choose the bands of MS, or use a classical method.</source>
   <translation>Wählen Sie die Kanäle von MS, oder nutzen Sie ein klassisches Verfahren.</translation>
  </message>
  <message>
   <source>Choose the sensor among them.</source>
   <translation>Wählen Sie den Sensor unter ihnen.</translation>
  </message>
  <message>
   <source>Close other programs, or fuse a smaller extent.</source>
   <translation>Schließen Sie andere Programme, oder fusionieren Sie eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <source>Coastal</source>
   <translation>Küste</translation>
  </message>
  <message>
   <source>Coastal blue</source>
   <translation>Küstenblau</translation>
  </message>
  <message>
   <source>Colour error (SAM, degrees)</source>
   <translation>Farbfehler (SAM, Grad)</translation>
  </message>
  <message>
   <source>Colours (1 − D_λ)</source>
   <translation>Farben (1 − D_λ)</translation>
  </message>
  <message>
   <source>Colours and detail together.</source>
   <translation>Farben und Details zusammen.</translation>
  </message>
  <message>
   <source>Colours: at the multispectral pixels the result departs from the original by {away:.2g} % of the brightness; no band's mean moves by more than {shift:.2g} %.</source>
   <translation>Farben: An den multispektralen Pixeln weicht das Ergebnis um {away:.2g} % der Helligkeit vom Original ab; das Mittel keines Kanals verschiebt sich um mehr als {shift:.2g} %.</translation>
  </message>
  <message>
   <source>Compare the result with one without it.</source>
   <translation>Vergleichen Sie das Ergebnis mit einem ohne ihn.</translation>
  </message>
  <message>
   <source>Comparison of methods</source>
   <translation>Vergleich der Verfahren</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>Konsistenz</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Ecke auf Ecke</translation>
  </message>
  <message>
   <source>Dark places are where the result departs from what was measured, or where the network hesitates.</source>
   <translation>Dunkel ist es dort, wo das Ergebnis vom Gemessenen abweicht oder das Netz zögert.</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>Dunkelste</translation>
  </message>
  <message>
   <source>Deep blue</source>
   <translation>Tiefblau</translation>
  </message>
  <message>
   <source>Departure from the original at its own pixels, per cent of brightness</source>
   <translation>Abweichung vom Original an dessen eigenen Pixeln, in Prozent der Helligkeit</translation>
  </message>
  <message>
   <source>Detail (1 − D_s)</source>
   <translation>Details (1 − D_s)</translation>
  </message>
  <message>
   <source>Detail finer than the multispectral pixels is an estimate: measure on the original bands.</source>
   <translation>Details, die feiner als die multispektralen Pixel sind, sind eine Schätzung: Messen Sie an den Originalkanälen.</translation>
  </message>
  <message>
   <source>Did you mean {sensor}?</source>
   <translation>Meinten Sie {sensor}?</translation>
  </message>
  <message>
   <source>Difference (RMS)</source>
   <translation>Differenz (RMS)</translation>
  </message>
  <message>
   <source>Diffusion steps</source>
   <translation>Diffusionsschritte</translation>
  </message>
  <message>
   <source>Eight bands in WorldView order</source>
   <translation>Acht Kanäle in der Reihenfolge von WorldView</translation>
  </message>
  <message>
   <source>Error of all bands relative to their means. 0 is best.</source>
   <translation>Fehler aller Kanäle im Verhältnis zu ihren Mitteln. 0 ist am besten.</translation>
  </message>
  <message>
   <source>Four bands: blue, green, red, near infrared</source>
   <translation>Vier Kanäle: Blau, Grün, Rot, nahes Infrarot</translation>
  </message>
  <message>
   <source>Free some space, or give another output folder.</source>
   <translation>Schaffen Sie Platz, oder geben Sie einen anderen Ausgabeordner an.</translation>
  </message>
  <message>
   <source>Free some space, or write elsewhere.</source>
   <translation>Schaffen Sie Platz, oder speichern Sie woanders.</translation>
  </message>
  <message>
   <source>Free some space, write elsewhere, or fuse a smaller extent.</source>
   <translation>Schaffen Sie Platz, speichern Sie woanders, oder fusionieren Sie eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <source>Fuse without an adapter.</source>
   <translation>Fusionieren Sie ohne Adapter.</translation>
  </message>
  <message>
   <source>Georeference {raster}, or lay the upper-left corners on each other.</source>
   <translation>Georeferenzieren Sie {raster}, oder legen Sie die oberen linken Ecken aufeinander.</translation>
  </message>
  <message>
   <source>Give a .safetensors file of weights, or install the plugin again.</source>
   <translation>Geben Sie eine .safetensors-Datei mit Gewichten an, oder installieren Sie das Plugin neu.</translation>
  </message>
  <message>
   <source>Give a .safetensors file that was made by adapting to a scene.</source>
   <translation>Geben Sie eine .safetensors-Datei an, die beim Anpassen an eine Szene entstanden ist.</translation>
  </message>
  <message>
   <source>Give a file name that ends in {ending}.</source>
   <translation>Geben Sie einen Dateinamen an, der auf {ending} endet.</translation>
  </message>
  <message>
   <source>Give a larger scene.</source>
   <translation>Geben Sie eine größere Szene an.</translation>
  </message>
  <message>
   <source>Give a name that ends in .tif.</source>
   <translation>Geben Sie einen Namen an, der auf .tif endet.</translation>
  </message>
  <message>
   <source>Give a name that ends in {ending}.</source>
   <translation>Geben Sie einen Namen an, der auf {ending} endet.</translation>
  </message>
  <message>
   <source>Give a path on a disk.</source>
   <translation>Geben Sie einen Pfad auf einem Datenträger an.</translation>
  </message>
  <message>
   <source>Give a raster that GDAL can open, for example a GeoTIFF.</source>
   <translation>Geben Sie ein Raster an, das GDAL öffnen kann, etwa ein GeoTIFF.</translation>
  </message>
  <message>
   <source>Give a raster with one band (an alpha band may come with it).</source>
   <translation>Geben Sie ein Raster mit einem Kanal an (ein Alphakanal darf dabei sein).</translation>
  </message>
  <message>
   <source>Give a reference with the same bands in the same order.</source>
   <translation>Geben Sie eine Referenz mit denselben Kanälen in derselben Reihenfolge an.</translation>
  </message>
  <message>
   <source>Give a scene of at least 128 x 64 MS pixels, or fuse without an adapter.</source>
   <translation>Geben Sie eine Szene von mindestens 128 x 64 MS-Pixeln an, oder fusionieren Sie ohne Adapter.</translation>
  </message>
  <message>
   <source>Give a scene of at least {width} x {height} MS pixels, or fuse without an adapter.</source>
   <translation>Geben Sie eine Szene von mindestens {width} x {height} MS-Pixeln an, oder fusionieren Sie ohne Adapter.</translation>
  </message>
  <message>
   <source>Give a scene with less NoData.</source>
   <translation>Geben Sie eine Szene mit weniger NoData an.</translation>
  </message>
  <message>
   <source>Give a shorter name, of usual letters.</source>
   <translation>Geben Sie einen kürzeren Namen aus üblichen Buchstaben an.</translation>
  </message>
  <message>
   <source>Give an adapter that was made for these weights.</source>
   <translation>Geben Sie einen Adapter an, der für diese Gewichte gemacht wurde.</translation>
  </message>
  <message>
   <source>Give an extent inside it, in PAN's coordinate system, or in PAN pixels where it has none.</source>
   <translation>Geben Sie eine Ausdehnung darin an, im Koordinatensystem von PAN, oder in PAN-Pixeln, wo es keines hat.</translation>
  </message>
  <message>
   <source>Give an image raster.</source>
   <translation>Geben Sie ein Bildraster an.</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>Geben Sie einen anderen Namen an.</translation>
  </message>
  <message>
   <source>Give another output folder.</source>
   <translation>Geben Sie einen anderen Ausgabeordner an.</translation>
  </message>
  <message>
   <source>Give another output name.</source>
   <translation>Geben Sie einen anderen Ausgabenamen an.</translation>
  </message>
  <message>
   <source>Give bands of one resolution and place, or warp them to one grid.</source>
   <translation>Geben Sie Kanäle einer Auflösung und Lage an, oder transformieren Sie sie auf ein Raster.</translation>
  </message>
  <message>
   <source>Give each request an id of its own.</source>
   <translation>Geben Sie jeder Anfrage eine eigene Kennung.</translation>
  </message>
  <message>
   <source>Give integer or real bands.</source>
   <translation>Geben Sie ganzzahlige oder reelle Kanäle an.</translation>
  </message>
  <message>
   <source>Give one of its subdatasets.</source>
   <translation>Geben Sie einen seiner Unterdatensätze an.</translation>
  </message>
  <message>
   <source>Give one of this place.</source>
   <translation>Geben Sie eine von diesem Ort an.</translation>
  </message>
  <message>
   <source>Give one or more.</source>
   <translation>Geben Sie eines oder mehrere an.</translation>
  </message>
  <message>
   <source>Give positions in the MS stack.</source>
   <translation>Geben Sie Positionen im MS-Stapel an.</translation>
  </message>
  <message>
   <source>Give positions such as 2,3,4.</source>
   <translation>Geben Sie Positionen wie 2,3,4 an.</translation>
  </message>
  <message>
   <source>Give rasters of one place.</source>
   <translation>Geben Sie Raster eines Ortes an.</translation>
  </message>
  <message>
   <source>Give rasters that share at least {side} x {side} MS pixels.</source>
   <translation>Geben Sie Raster an, die mindestens {side} x {side} MS-Pixel gemeinsam haben.</translation>
  </message>
  <message>
   <source>Give the files of the bands themselves.</source>
   <translation>Geben Sie die Dateien der Kanäle selbst an.</translation>
  </message>
  <message>
   <source>Give the finer raster as PAN.</source>
   <translation>Geben Sie das feinere Raster als PAN an.</translation>
  </message>
  <message>
   <source>Give the name of a folder.</source>
   <translation>Geben Sie den Namen eines Ordners an.</translation>
  </message>
  <message>
   <source>Give the one that was written with it.</source>
   <translation>Geben Sie das an, das mit ihm geschrieben wurde.</translation>
  </message>
  <message>
   <source>Give the one-band raster as PAN.</source>
   <translation>Geben Sie das Raster mit einem Kanal als PAN an.</translation>
  </message>
  <message>
   <source>Give the original image, with a band for each colour.</source>
   <translation>Geben Sie das ursprüngliche Bild mit einem Kanal je Farbe an.</translation>
  </message>
  <message>
   <source>Give the raster file in it.</source>
   <translation>Geben Sie die Rasterdatei darin an.</translation>
  </message>
  <message>
   <source>Give the result of a fusion of this pair.</source>
   <translation>Geben Sie das Ergebnis einer Fusion dieses Paares an.</translation>
  </message>
  <message>
   <source>Give their positions in this order.</source>
   <translation>Geben Sie ihre Positionen in dieser Reihenfolge an.</translation>
  </message>
  <message>
   <source>Give xmin, ymin, xmax, ymax with xmin below xmax and ymin below ymax.</source>
   <translation>Geben Sie xmin, ymin, xmax, ymax an, mit xmin unter xmax und ymin unter ymax.</translation>
  </message>
  <message>
   <source>Give xmin, ymin, xmax, ymax.</source>
   <translation>Geben Sie xmin, ymin, xmax, ymax an.</translation>
  </message>
  <message>
   <source>Go back to an earlier checkpoint, or store 32 bits.</source>
   <translation>Gehen Sie zu einem früheren Zwischenstand zurück, oder speichern Sie 32 Bit.</translation>
  </message>
  <message>
   <source>Going on from the checkpoint in {folder}.</source>
   <translation>Es geht vom Zwischenstand in {folder} aus weiter.</translation>
  </message>
  <message>
   <source>Going on from {strips} finished strips in {folder}.</source>
   <translation>Es geht von {strips} fertigen Streifen in {folder} aus weiter.</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Half of the pixels</source>
   <translation>Hälfte der Pixel</translation>
  </message>
  <message>
   <source>Half, of the mean</source>
   <translation>Hälfte, vom Mittel</translation>
  </message>
  <message>
   <source>Have the device chosen automatically.</source>
   <translation>Lassen Sie das Gerät automatisch wählen.</translation>
  </message>
  <message>
   <source>Have the offset between the layers corrected.</source>
   <translation>Lassen Sie den Versatz zwischen den Layern korrigieren.</translation>
  </message>
  <message>
   <source>Histogram: {label}</source>
   <translation>Histogramm: {label}</translation>
  </message>
  <message>
   <source>How far independent runs of the network differ: half of the pixels stay within the first figure, 95 % within the second.</source>
   <translation>Wie weit sich unabhängige Durchläufe des Netzes unterscheiden: Die Hälfte der Pixel bleibt innerhalb der ersten Zahl, 95 % innerhalb der zweiten.</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Entstehung</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Wie oft jeder Wert vorkommt</translation>
  </message>
  <message>
   <source>How well the result agrees with the two rasters it was made from, 1 being best. It tells consistency, not truth.</source>
   <translation>Wie gut das Ergebnis mit den beiden Rastern übereinstimmt, aus denen es entstand; 1 ist am besten. Das zeigt Übereinstimmung, nicht Wahrheit.</translation>
  </message>
  <message>
   <source>Imported weights of the published network cannot be adapted: they know no scale but their own.</source>
   <translation>Importierte Gewichte des veröffentlichten Netzes können nicht angepasst werden: Sie kennen nur ihren eigenen Maßstab.</translation>
  </message>
  <message>
   <source>Install the engine again, or use a classical method.</source>
   <translation>Installieren Sie die Engine neu, oder nutzen Sie ein klassisches Verfahren.</translation>
  </message>
  <message>
   <source>Install the engine again.</source>
   <translation>Installieren Sie die Engine neu.</translation>
  </message>
  <message>
   <source>Install the engine, or use a classical method.</source>
   <translation>Installieren Sie die Engine, oder nutzen Sie ein klassisches Verfahren.</translation>
  </message>
  <message>
   <source>Install the plugin again.</source>
   <translation>Installieren Sie das Plugin neu.</translation>
  </message>
  <message>
   <source>Interpolation only</source>
   <translation>Nur Interpolation</translation>
  </message>
  <message>
   <source>It has {wanted} bands ({names}), MS has {bands} that nothing names.</source>
   <translation>Er hat {wanted} Kanäle ({names}), MS hat {bands}, die nichts benennt.</translation>
  </message>
  <message>
   <source>It is also taken with {bands} bands ({names}).</source>
   <translation>Er wird auch mit {bands} Kanälen genommen ({names}).</translation>
  </message>
  <message>
   <source>Its bands are {bands} {by}.</source>
   <translation>Seine Kanäle sind {bands} {by}.</translation>
  </message>
  <message>
   <source>Its bands are {bands}, as chosen.</source>
   <translation>Seine Kanäle sind {bands}, wie gewählt.</translation>
  </message>
  <message>
   <source>Keep the bands' files beside the metadata file.</source>
   <translation>Lassen Sie die Dateien der Kanäle neben der Metadatendatei.</translation>
  </message>
  <message>
   <source>Likeness of the edges. 1 is best.</source>
   <translation>Ähnlichkeit der Kanten. 1 ist am besten.</translation>
  </message>
  <message>
   <source>Likeness of the images, all bands together, block by block. 1 is best.</source>
   <translation>Ähnlichkeit der Bilder, alle Kanäle gemeinsam, Block für Block. 1 ist am besten.</translation>
  </message>
  <message>
   <source>Longer is better; 1 is the truth.</source>
   <translation>Länger ist besser; 1 ist die Wahrheit.</translation>
  </message>
  <message>
   <source>MS has {bands} bands, whose names are not {names}.</source>
   <translation>MS hat {bands} Kanäle, deren Namen nicht {names} sind.</translation>
  </message>
  <message>
   <source>MS is too small to be degraded: {width} x {height} pixels would be left.</source>
   <translation>MS ist zu klein zum Verkleinern: Es blieben {width} x {height} Pixel.</translation>
  </message>
  <message>
   <source>MS's content lay {away} PAN's (in MS pixels); this was corrected.</source>
   <translation>Der Inhalt von MS lag {away} PAN (in MS-Pixeln); das wurde korrigiert.</translation>
  </message>
  <message>
   <source>MS's content lies {away} PAN's (in MS pixels).</source>
   <translation>Der Inhalt von MS liegt {away} PAN (in MS-Pixeln).</translation>
  </message>
  <message>
   <source>MS's pixels are {ratio} times as large as PAN's; fusion serves ratios of {low:g} to {high:g}.</source>
   <translation>Die Pixel von MS sind {ratio}-mal so groß wie die von PAN; fusioniert werden Verhältnisse von {low:g} bis {high:g}.</translation>
  </message>
  <message>
   <source>MTF-GLP-FS, a classical method, is used.</source>
   <translation>MTF-GLP-FS, ein klassisches Verfahren, wird benutzt.</translation>
  </message>
  <message>
   <source>Made by ssdiff {version}. This file holds all it shows.</source>
   <translation>Erzeugt von ssdiff {version}. Diese Datei enthält alles, was sie zeigt.</translation>
  </message>
  <message>
   <source>Make it, or give another.</source>
   <translation>Legen Sie ihn an, oder geben Sie einen anderen an.</translation>
  </message>
  <message>
   <source>Mean after</source>
   <translation>Mittel nachher</translation>
  </message>
  <message>
   <source>Mean angle between true and found spectrum, in degrees: the error in colour. 0 is best.</source>
   <translation>Mittlerer Winkel zwischen wahrem und gefundenem Spektrum, in Grad: der Farbfehler. 0 ist am besten.</translation>
  </message>
  <message>
   <source>Mean before</source>
   <translation>Mittel vorher</translation>
  </message>
  <message>
   <source>Mean spectra at the multispectral pixels. Where the two lie on each other, the result keeps what the sensor measured.</source>
   <translation>Mittlere Spektren an den multispektralen Pixeln. Wo beide aufeinanderliegen, bewahrt das Ergebnis, was der Sensor gemessen hat.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Most detail</source>
   <translation>Die meisten Details</translation>
  </message>
  <message>
   <source>Most vegetation-like</source>
   <translation>Am ehesten Vegetation</translation>
  </message>
  <message>
   <source>Multispectral</source>
   <translation>Multispektral</translation>
  </message>
  <message>
   <source>Multispectral (before)</source>
   <translation>Multispektral (vorher)</translation>
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
   <translation>Nennen Sie die Kanäle von MS in der Reihenfolge des fusionierten Rasters.</translation>
  </message>
  <message>
   <source>Name each band once.</source>
   <translation>Nennen Sie jeden Kanal einmal.</translation>
  </message>
  <message>
   <source>Name each position once.</source>
   <translation>Nennen Sie jede Position einmal.</translation>
  </message>
  <message>
   <source>Name one position for each.</source>
   <translation>Nennen Sie für jeden eine Position.</translation>
  </message>
  <message>
   <source>Near infrared</source>
   <translation>Nahes Infrarot</translation>
  </message>
  <message>
   <source>Near infrared 1</source>
   <translation>Nahes Infrarot 1</translation>
  </message>
  <message>
   <source>Near infrared 2</source>
   <translation>Nahes Infrarot 2</translation>
  </message>
  <message>
   <source>Neither the layers nor their names tell the sensor.</source>
   <translation>Weder die Layer noch ihre Namen verraten den Sensor.</translation>
  </message>
  <message>
   <source>No MS raster was given.</source>
   <translation>Es wurde kein MS-Raster angegeben.</translation>
  </message>
  <message>
   <source>No trained model fits a single band.</source>
   <translation>Kein trainiertes Modell passt zu einem einzelnen Kanal.</translation>
  </message>
  <message>
   <source>No trained model fits {bands} bands at ratio {ratio:.3g}.</source>
   <translation>Kein trainiertes Modell passt zu {bands} Kanälen beim Verhältnis {ratio:.3g}.</translation>
  </message>
  <message>
   <source>No trained model fits {sensor}.</source>
   <translation>Kein trainiertes Modell passt zu {sensor}.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Nothing was gained on the held-out part: the weights serve this scene as they are, and the adapter changes nothing.</source>
   <translation>Am zurückgehaltenen Teil wurde nichts gewonnen: Das Modell passt zu dieser Szene, wie es ist, und der Adapter ändert nichts.</translation>
  </message>
  <message>
   <source>One further band is left out.</source>
   <translation>Ein weiterer Kanal wird weggelassen.</translation>
  </message>
  <message>
   <source>Orthorectify PAN and MS first, or lay the upper-left corners on each other.</source>
   <translation>Orthorektifizieren Sie zuerst PAN und MS, oder legen Sie die oberen linken Ecken aufeinander.</translation>
  </message>
  <message>
   <source>Overall (HQNR)</source>
   <translation>Gesamt (HQNR)</translation>
  </message>
  <message>
   <source>Overall likeness (Q2n)</source>
   <translation>Ähnlichkeit insgesamt (Q2n)</translation>
  </message>
  <message>
   <source>PAN and MS are stored in opposite directions.</source>
   <translation>PAN und MS sind in entgegengesetzten Richtungen gespeichert.</translation>
  </message>
  <message>
   <source>PAN and MS do not overlap.</source>
   <translation>PAN und MS überlappen sich nicht.</translation>
  </message>
  <message>
   <source>PAN and MS do not overlap: as xmin, ymin, xmax, ymax, PAN covers {pan}, MS {ms}.</source>
   <translation>PAN und MS überlappen sich nicht: Als xmin, ymin, xmax, ymax deckt PAN {pan} ab, MS {ms}.</translation>
  </message>
  <message>
   <source>PAN and MS hardly agree (correlation {correlation:.2f}): they may be of other dates or units.</source>
   <translation>PAN und MS stimmen kaum überein (Korrelation {correlation:.2f}): Sie können aus verschiedenen Zeiten stammen oder verschiedene Einheiten haben.</translation>
  </message>
  <message>
   <source>PAN and MS have no coordinate system; their upper-left corners are taken to meet.</source>
   <translation>PAN und MS haben kein Koordinatensystem; ihre oberen linken Ecken werden aufeinandergelegt.</translation>
  </message>
  <message>
   <source>PAN and MS share no pixel that holds data in PAN and in every MS band.</source>
   <translation>PAN und MS haben kein gemeinsames Pixel, das in PAN und in jedem MS-Kanal Daten enthält.</translation>
  </message>
  <message>
   <source>PAN and MS share {width} x {height} PAN pixels, too few to fuse.</source>
   <translation>PAN und MS haben {width} x {height} PAN-Pixel gemeinsam, zu wenige zum Fusionieren.</translation>
  </message>
  <message>
   <source>PAN is in {pan} and MS in {ms}.</source>
   <translation>PAN liegt in {pan} und MS in {ms}.</translation>
  </message>
  <message>
   <source>PAN {file} has {bands} bands and MS has 1: they look swapped.</source>
   <translation>PAN {file} hat {bands} Kanäle und MS hat 1: Sie scheinen vertauscht zu sein.</translation>
  </message>
  <message>
   <source>PAN {file} has {bands} bands; a panchromatic raster has one.</source>
   <translation>PAN {file} hat {bands} Kanäle; ein panchromatisches Raster hat einen.</translation>
  </message>
  <message>
   <source>PAN's pixels are larger than MS's (ratio {ratio}): PAN and MS look swapped.</source>
   <translation>Die Pixel von PAN sind größer als die von MS (Verhältnis {ratio}): PAN und MS scheinen vertauscht zu sein.</translation>
  </message>
  <message>
   <source>Panchromatic</source>
   <translation>Panchromatisch</translation>
  </message>
  <message>
   <source>Pansharpening quality report</source>
   <translation>Qualitätsbericht zum Pansharpening</translation>
  </message>
  <message>
   <source>Pansharpening quality: {file}</source>
   <translation>Qualität des Pansharpenings: {file}</translation>
  </message>
  <message>
   <source>Pieces at full size, in one stretch: what the multispectral raster shows, and the result. Drag the slider.</source>
   <translation>Ausschnitte in voller Größe, mit gemeinsamer Kontraststreckung: was das multispektrale Raster zeigt und das Ergebnis. Ziehen Sie den Schieber.</translation>
  </message>
  <message>
   <source>Please report it.</source>
   <translation>Bitte melden Sie ihn.</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <source>Put it back, or choose another.</source>
   <translation>Legen Sie es zurück, oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>PyTorch cannot be loaded: {reason}.</source>
   <translation>PyTorch kann nicht geladen werden: {reason}.</translation>
  </message>
  <message>
   <source>PyTorch is not installed.</source>
   <translation>PyTorch ist nicht installiert.</translation>
  </message>
  <message>
   <source>RPCs</source>
   <translation>RPCs</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <source>Red edge</source>
   <translation>Red Edge</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Reproject MS to PAN's coordinate system first.</source>
   <translation>Projizieren Sie zuerst MS in das Koordinatensystem von PAN um.</translation>
  </message>
  <message>
   <source>Restart QGIS, or install the plugin again.</source>
   <translation>Starten Sie QGIS neu, oder installieren Sie das Plugin neu.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Result (after)</source>
   <translation>Ergebnis (nachher)</translation>
  </message>
  <message>
   <source>Runs averaged</source>
   <translation>Gemittelte Durchläufe</translation>
  </message>
  <message>
   <source>SAM (degrees)</source>
   <translation>SAM (Grad)</translation>
  </message>
  <message>
   <source>SHA-256 of the adapter</source>
   <translation>SHA-256 des Adapters</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <translation>SHA-256 des Modells</translation>
  </message>
  <message>
   <source>Say which bands they are, or use a classical method such as mtf-glp-fs or gsa.</source>
   <translation>Sagen Sie, welche Kanäle es sind, oder nutzen Sie ein klassisches Verfahren wie mtf-glp-fs oder gsa.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Verschiebung</translation>
  </message>
  <message>
   <source>Shorter is better.</source>
   <translation>Kürzer ist besser.</translation>
  </message>
  <message>
   <source>Spectrum: {label}</source>
   <translation>Spektrum: {label}</translation>
  </message>
  <message>
   <source>Spread of the network's runs, per cent of brightness</source>
   <translation>Streuung der Durchläufe des Netzes, in Prozent der Helligkeit</translation>
  </message>
  <message>
   <source>Strength of the signal over that of the error, in decibels. More is better.</source>
   <translation>Stärke des Signals gegenüber der des Fehlers, in Dezibel. Mehr ist besser.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <source>Taken for it because</source>
   <translation>Warum dieser Sensor</translation>
  </message>
  <message>
   <source>The MS files {first} and {other} lie on different grids.</source>
   <translation>Die MS-Dateien {first} und {other} liegen auf verschiedenen Rastern.</translation>
  </message>
  <message>
   <source>The Python environment of SSDiff lacks {package}.</source>
   <translation>Der Python-Umgebung von SSDiff fehlt {package}.</translation>
  </message>
  <message>
   <source>The adapter {file} cannot be found.</source>
   <translation>Der Adapter {file} wurde nicht gefunden.</translation>
  </message>
  <message>
   <source>The adapter {file} does not fit its base at {layer}.</source>
   <translation>Der Adapter {file} passt bei {layer} nicht zu seinem Modell.</translation>
  </message>
  <message>
   <source>The adapter {file} has values that are not finite at {layer}.</source>
   <translation>Der Adapter {file} hat bei {layer} Werte, die nicht endlich sind.</translation>
  </message>
  <message>
   <source>The adapter {file} is for {bands} bands at ratio {ratio}, the weights for {other} at ratio {served}.</source>
   <translation>Der Adapter {file} ist für {bands} Kanäle beim Verhältnis {ratio}, die Gewichte sind für {other} beim Verhältnis {served}.</translation>
  </message>
  <message>
   <source>The adapter {file} was made for other weights ({other}, {sha}...) than these ({base}...).</source>
   <translation>Der Adapter {file} wurde für andere Gewichte ({other}, {sha}...) gemacht als diese ({base}...).</translation>
  </message>
  <message>
   <source>The adapter {file} was made for {made}, the scene is taken for {sensor}.</source>
   <translation>Der Adapter {file} wurde für {made} erstellt, die Szene gilt als {sensor}.</translation>
  </message>
  <message>
   <source>The bands are unnamed and taken as {names}.</source>
   <translation>Die Kanäle sind unbenannt und gelten als {names}.</translation>
  </message>
  <message>
   <source>The bands are unnamed and taken in the provider's order ({bands}).</source>
   <translation>Die Kanäle sind unbenannt und werden in der Reihenfolge des Anbieters genommen ({bands}).</translation>
  </message>
  <message>
   <source>The bands reach from {low:.6g} to {high:.6g}: as {type} they are rounded to whole numbers.</source>
   <translation>Die Kanäle reichen von {low:.6g} bis {high:.6g}: Als {type} werden sie auf ganze Zahlen gerundet.</translation>
  </message>
  <message>
   <source>The bands reach from {low:.6g} to {high:.6g}; {type} holds {least} to {most}, and cuts off the rest.</source>
   <translation>Die Kanäle reichen von {low:.6g} bis {high:.6g}; {type} fasst {least} bis {most} und schneidet den Rest ab.</translation>
  </message>
  <message>
   <source>The bands {names} were found {by}.</source>
   <translation>Die Kanäle {names} wurden {by} gefunden.</translation>
  </message>
  <message>
   <source>The content offset of MS differs from place to place; it was not corrected.</source>
   <translation>Der Versatz des Inhalts von MS ist von Ort zu Ort verschieden; er wurde nicht korrigiert.</translation>
  </message>
  <message>
   <source>The device {device} is not there: CUDA devices count from 0, this machine has {count}.</source>
   <translation>Das Gerät {device} gibt es nicht: CUDA-Geräte werden von 0 an gezählt, dieser Rechner hat {count}.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full ({free} MB left).</source>
   <translation>Der Datenträger von {folder} ist voll ({free} MB frei).</translation>
  </message>
  <message>
   <source>The engine has version {engine}, the plugin {plugin}.</source>
   <translation>Die Engine hat die Version {engine}, das Plugin {plugin}.</translation>
  </message>
  <message>
   <source>The extent is not four numbers.</source>
   <translation>Die Ausdehnung besteht nicht aus vier Zahlen.</translation>
  </message>
  <message>
   <source>The extent {extent} is empty.</source>
   <translation>Die Ausdehnung {extent} ist leer.</translation>
  </message>
  <message>
   <source>The extent {extent} is empty: its minimum is not below its maximum.</source>
   <translation>Die Ausdehnung {extent} ist leer: Ihr Minimum liegt nicht unter ihrem Maximum.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the overlap of PAN and MS, {overlap} (xmin, ymin, xmax, ymax).</source>
   <translation>Die Ausdehnung {extent} liegt außerhalb der Überlappung von PAN und MS, {overlap} (xmin, ymin, xmax, ymax).</translation>
  </message>
  <message>
   <source>The file may be damaged or cut off; get it anew.</source>
   <translation>Die Datei ist vielleicht beschädigt oder abgeschnitten; holen Sie sie neu.</translation>
  </message>
  <message>
   <source>The file name speaks of {sensors}.</source>
   <translation>Der Dateiname nennt {sensors}.</translation>
  </message>
  <message>
   <source>The file {file} cannot be found.</source>
   <translation>Die Datei {file} wurde nicht gefunden.</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>Die Datei {file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>Die Datei {file} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>The folder name speaks of {sensors}.</source>
   <translation>Der Ordnername nennt {sensors}.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Den Ordner {folder} gibt es nicht.</translation>
  </message>
  <message>
   <source>The fused raster has {fused} bands, MS has {bands}.</source>
   <translation>Das fusionierte Raster hat {fused} Kanäle, MS hat {bands}.</translation>
  </message>
  <message>
   <source>The fusion method gave values that are not finite near row {row} of PAN.</source>
   <translation>Das Verfahren ergab nahe der Zeile {row} von PAN Werte, die nicht endlich sind.</translation>
  </message>
  <message>
   <source>The id {id} is in use.</source>
   <translation>Die Kennung {id} ist in Gebrauch.</translation>
  </message>
  <message>
   <source>The list of bands is empty.</source>
   <translation>Die Liste der Kanäle ist leer.</translation>
  </message>
  <message>
   <source>The memory of {device} is full: going on on the CPU.</source>
   <translation>Der Speicher von {device} ist voll: Es geht auf dem Prozessor weiter.</translation>
  </message>
  <message>
   <source>The memory of {device} is full: going on with batches of {batch}.</source>
   <translation>Der Speicher von {device} ist voll: Es geht mit je {batch} Fenstern weiter.</translation>
  </message>
  <message>
   <source>The memory ran out.</source>
   <translation>Der Arbeitsspeicher reichte nicht.</translation>
  </message>
  <message>
   <source>The metadata file {file} cannot be read.</source>
   <translation>Die Metadatendatei {file} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The metadata name {sensors}.</source>
   <translation>Die Metadaten nennen {sensors}.</translation>
  </message>
  <message>
   <source>The metadata of {file} cannot be read.</source>
   <translation>Die Metadaten von {file} können nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The metadata of {file} cannot be: {key} is {value}.</source>
   <translation>Die Metadaten von {file} können nicht stimmen: {key} ist {value}.</translation>
  </message>
  <message>
   <source>The metadata of {file} lacks {key}.</source>
   <translation>In den Metadaten von {file} fehlt {key}.</translation>
  </message>
  <message>
   <source>The model for ratio 2 is for Landsat, whose PAN pixels have 15 m; these have {pixel:.3g} m.</source>
   <translation>Das Modell für das Verhältnis 2 ist für Landsat, dessen PAN-Pixel 15 m haben; diese haben {pixel:.3g} m.</translation>
  </message>
  <message>
   <source>The model serves a ratio of {ratio} between MS and PAN pixels, the scene's is {down:.3g} x {across:.3g}.</source>
   <translation>Das Modell ist für ein Verhältnis von {ratio} zwischen MS- und PAN-Pixeln, das der Szene ist {down:.3g} x {across:.3g}.</translation>
  </message>
  <message>
   <source>The model takes {bands} bands, the scene has {count}.</source>
   <translation>Das Modell nimmt {bands} Kanäle, die Szene hat {count}.</translation>
  </message>
  <message>
   <source>The model was not trained on this sensor, as far as can be told.</source>
   <translation>Das Modell wurde nicht mit diesem Sensor trainiert, soweit sich das sagen lässt.</translation>
  </message>
  <message>
   <source>The name of the output {file} does not end in {endings}.</source>
   <translation>Der Name der Ausgabe {file} endet nicht auf {endings}.</translation>
  </message>
  <message>
   <source>The number of bands and the pixel sizes are those of {sensor}.</source>
   <translation>Die Zahl der Kanäle und die Pixelgrößen sind die von {sensor}.</translation>
  </message>
  <message>
   <source>The output cannot be called {file}.</source>
   <translation>Die Ausgabe kann nicht {file} heißen.</translation>
  </message>
  <message>
   <source>The output folder {folder} does not exist.</source>
   <translation>Den Ausgabeordner {folder} gibt es nicht.</translation>
  </message>
  <message>
   <source>The output folder {folder} is gone.</source>
   <translation>Der Ausgabeordner {folder} ist verschwunden.</translation>
  </message>
  <message>
   <source>The output type {name} is not known.</source>
   <translation>Der Ausgabetyp {name} ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The output {file} could not be written: {reason}.</source>
   <translation>Die Ausgabe {file} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>The output {file} exists.</source>
   <translation>Die Ausgabe {file} existiert.</translation>
  </message>
  <message>
   <source>The output {file} is a folder.</source>
   <translation>Die Ausgabe {file} ist ein Ordner.</translation>
  </message>
  <message>
   <source>The output {file} is no plain file.</source>
   <translation>Die Ausgabe {file} ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>The output {file} is open in another program, QGIS perhaps, and cannot be replaced.</source>
   <translation>Die Ausgabe {file} ist in einem anderen Programm geöffnet, vielleicht in QGIS, und kann nicht ersetzt werden.</translation>
  </message>
  <message>
   <source>The output {file} is the input {source}.</source>
   <translation>Die Ausgabe {file} ist die Eingabe {source}.</translation>
  </message>
  <message>
   <source>The page {file} exists.</source>
   <translation>Die Seite {file} existiert.</translation>
  </message>
  <message>
   <source>The page {file} must end in .html.</source>
   <translation>Die Seite {file} muss auf .html enden.</translation>
  </message>
  <message>
   <source>The reference and the fused raster do not overlap.</source>
   <translation>Die Referenz und das fusionierte Raster überlappen sich nicht.</translation>
  </message>
  <message>
   <source>The reference has {bands} bands, the fused raster {fused}.</source>
   <translation>Die Referenz hat {bands} Kanäle, das fusionierte Raster {fused}.</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>Das Ergebnis</translation>
  </message>
  <message>
   <source>The result has more contrast than the coarser pixels, so its line is wider; it should not be shifted.</source>
   <translation>Das Ergebnis hat mehr Kontrast als die gröberen Pixel, seine Linie ist daher breiter; verschoben sollte sie nicht sein.</translation>
  </message>
  <message>
   <source>The result may take {need:.0f} MB; the disk of {folder} has {free:.0f} MB left.</source>
   <translation>Das Ergebnis kann {need:.0f} MB belegen; auf dem Datenträger von {folder} sind {free:.0f} MB frei.</translation>
  </message>
  <message>
   <source>The result was made with other weights than those installed; SSDiff is left out.</source>
   <translation>Das Ergebnis wurde mit anderen Gewichten als den installierten erzeugt; SSDiff wird ausgelassen.</translation>
  </message>
  <message>
   <source>The result was made with the adapted model {name}, which is not known here; SSDiff is left out.</source>
   <translation>Das Ergebnis wurde mit dem angepassten Modell {name} erzeugt, das hier nicht bekannt ist; SSDiff wird ausgelassen.</translation>
  </message>
  <message>
   <source>The result's detail against the panchromatic one.</source>
   <translation>Die Details des Ergebnisses gegenüber den panchromatischen.</translation>
  </message>
  <message>
   <source>The result, blurred as the sensor blurs, against MS.</source>
   <translation>Das Ergebnis, unscharf gemacht wie vom Sensor, gegenüber MS.</translation>
  </message>
  <message>
   <source>The scene has too many holes to adapt to.</source>
   <translation>Die Szene hat zu viele Lücken zum Anpassen.</translation>
  </message>
  <message>
   <source>The scene is too flat to adapt to: MS has no detail that its lower copy lacks.</source>
   <translation>Die Szene ist zu eintönig zum Anpassen: MS hat keine Details, die seiner gröberen Kopie fehlen.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to, or has too many holes.</source>
   <translation>Die Szene ist zu klein zum Anpassen oder hat zu viele Lücken.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to: a part must be held out to judge by.</source>
   <translation>Die Szene ist zu klein zum Anpassen: Ein Teil muss für die Beurteilung zurückgehalten werden.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to: {width} x {height} whole MS pixels.</source>
   <translation>Die Szene ist zu klein zum Anpassen: {width} x {height} ganze MS-Pixel.</translation>
  </message>
  <message>
   <source>The sensors in {path} cannot be read: {error}.</source>
   <translation>Die Sensoren in {path} können nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <source>The tensor {name} cannot be stored: a value is not finite in {bits} bits.</source>
   <translation>Der Tensor {name} kann nicht gespeichert werden: Ein Wert ist in {bits} Bit nicht endlich.</translation>
  </message>
  <message>
   <source>The uncertainty is the spread between samples, and needs several.</source>
   <translation>Die Unsicherheit ist die Streuung zwischen Durchläufen und braucht mehrere davon.</translation>
  </message>
  <message>
   <source>The uncertainty raster {file} is not the fused raster's: size or bands differ.</source>
   <translation>Das Unsicherheitsraster {file} gehört nicht zum fusionierten Raster: Größe oder Kanäle weichen ab.</translation>
  </message>
  <message>
   <source>The weights of the result are not there; SSDiff is missing in the check.</source>
   <translation>Die Gewichte des Ergebnisses sind nicht da; SSDiff fehlt in der Prüfung.</translation>
  </message>
  <message>
   <source>The weights {file} are not installed.</source>
   <translation>Die Gewichte {file} sind nicht installiert.</translation>
  </message>
  <message>
   <source>The weights {file} do not exist.</source>
   <translation>Die Gewichte {file} gibt es nicht.</translation>
  </message>
  <message>
   <source>The words in {path} cannot be read: {error}.</source>
   <translation>Die Wörter in {path} sind nicht lesbar: {error}.</translation>
  </message>
  <message>
   <source>The {role} path {file} is a folder, not a raster.</source>
   <translation>Der Pfad {file} ({role}) ist ein Ordner, kein Raster.</translation>
  </message>
  <message>
   <source>The {role} raster {file} cannot be opened: {reason}.</source>
   <translation>Das Raster {file} ({role}) kann nicht geöffnet werden: {reason}.</translation>
  </message>
  <message>
   <source>The {role} raster {file} cannot be read at rows {first} to {last}: {reason}.</source>
   <translation>Das Raster {file} ({role}) kann in den Zeilen {first} bis {last} nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The {role} raster {file} does not exist.</source>
   <translation>Das Raster {file} ({role}) gibt es nicht.</translation>
  </message>
  <message>
   <source>The {role} raster {file} does not lie on PAN's grid.</source>
   <translation>Das Raster {file} ({role}) liegt nicht auf dem Raster von PAN.</translation>
  </message>
  <message>
   <source>The {role} raster {file} has an alpha band only.</source>
   <translation>Das Raster {file} ({role}) hat nur einen Alphakanal.</translation>
  </message>
  <message>
   <source>The {role} raster {file} holds subdatasets and no bands of its own.</source>
   <translation>Das Raster {file} ({role}) enthält Unterdatensätze und keine eigenen Kanäle.</translation>
  </message>
  <message>
   <source>The {role} raster {file} may not be read by this user.</source>
   <translation>Das Raster {file} ({role}) darf von diesem Benutzer nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The {role} raster {file} was deleted or moved during the run.</source>
   <translation>Das Raster {file} ({role}) wurde während des Laufs gelöscht oder verschoben.</translation>
  </message>
  <message>
   <source>There are: {sensors}.</source>
   <translation>Es gibt: {sensors}.</translation>
  </message>
  <message>
   <source>There is no check at reduced scale: {error}</source>
   <translation>Es gibt keine Prüfung eine Stufe gröber: {error}</translation>
  </message>
  <message>
   <source>There is no sensor '{name}'.</source>
   <translation>Es gibt keinen Sensor „{name}“.</translation>
  </message>
  <message>
   <source>This machine has no Apple graphics that PyTorch can use.</source>
   <translation>Dieser Rechner hat keine Apple-Grafik, die PyTorch nutzen kann.</translation>
  </message>
  <message>
   <source>This machine has no CUDA device that PyTorch can use.</source>
   <translation>Dieser Rechner hat kein CUDA-Gerät, das PyTorch nutzen kann.</translation>
  </message>
  <message>
   <source>Three bands: red, green, blue</source>
   <translation>Drei Kanäle: Rot, Grün, Blau</translation>
  </message>
  <message>
   <source>Training diverged and was stopped; the best state before that was kept.</source>
   <translation>Das Lernen lief auseinander und wurde angehalten; der beste Stand davor wurde behalten.</translation>
  </message>
  <message>
   <source>Try the processor; if it happens again, report it.</source>
   <translation>Versuchen Sie es auf dem Prozessor; geschieht es wieder, melden Sie es.</translation>
  </message>
  <message>
   <source>Turn a checkpoint of the authors into weights with ssdiff import.</source>
   <translation>Machen Sie aus einer Datei der Autoren mit ssdiff import Gewichte.</translation>
  </message>
  <message>
   <source>Typical ground</source>
   <translation>Typischer Boden</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Unsicherheit</translation>
  </message>
  <message>
   <source>Uncertainty: the runs of the network differ by {median:.2g} % at half of the pixels, by more than {p95:.2g} % at one in twenty.</source>
   <translation>Unsicherheit: Die Durchläufe des Netzes unterscheiden sich bei der Hälfte der Pixel um {median:.2g} %, bei jedem zwanzigsten um mehr als {p95:.2g} %.</translation>
  </message>
  <message>
   <source>Unknown alignment {align}.</source>
   <translation>Die Ausrichtung {align} ist unbekannt.</translation>
  </message>
  <message>
   <source>Use a classical method such as mtf-glp-fs or gsa.</source>
   <translation>Nutzen Sie ein klassisches Verfahren wie mtf-glp-fs oder gsa.</translation>
  </message>
  <message>
   <source>Use geo, auto or none.</source>
   <translation>Nutzen Sie geo, auto oder none.</translation>
  </message>
  <message>
   <source>Use one of {types}.</source>
   <translation>Nutzen Sie einen von {types}.</translation>
  </message>
  <message>
   <source>Use the weights that ship.</source>
   <translation>Nutzen Sie die mitgelieferten Gewichte.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Warp both north up first.</source>
   <translation>Transformieren Sie zuerst beide so, dass Norden oben liegt.</translation>
  </message>
  <message>
   <source>Warp it north up first.</source>
   <translation>Transformieren Sie es zuerst so, dass Norden oben liegt.</translation>
  </message>
  <message>
   <source>What the colours lose: the result blurred as the sensor blurs, against MS. 0 is best.</source>
   <translation>Was die Farben verlieren: das Ergebnis, unscharf gemacht wie vom Sensor, gegenüber MS. 0 ist am besten.</translation>
  </message>
  <message>
   <source>What the detail lacks or overdoes, against the panchromatic raster. 0 is best.</source>
   <translation>Was den Details fehlt oder was sie übertreiben, gegenüber dem panchromatischen Raster. 0 ist am besten.</translation>
  </message>
  <message>
   <source>What they mean</source>
   <translation>Was sie bedeuten</translation>
  </message>
  <message>
   <source>Where is it less sure?</source>
   <translation>Wo ist es weniger sicher?</translation>
  </message>
  <message>
   <source>Where the result departs most from the original</source>
   <translation>Wo das Ergebnis am meisten vom Original abweicht</translation>
  </message>
  <message>
   <source>Without a reference</source>
   <translation>Ohne Referenz</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Gelb</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>by the band names</source>
   <translation>nach den Kanalnamen</translation>
  </message>
  <message>
   <source>by the band names in the file names</source>
   <translation>nach den Kanalnamen in den Dateinamen</translation>
  </message>
  <message>
   <source>by the band numbers</source>
   <translation>nach den Kanalnummern</translation>
  </message>
  <message>
   <source>by the band numbers in the file names</source>
   <translation>nach den Kanalnummern in den Dateinamen</translation>
  </message>
  <message>
   <source>coastal</source>
   <translation>Küstenblau</translation>
  </message>
  <message>
   <source>fused</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>ground control points</source>
   <translation>Passpunkte</translation>
  </message>
  <message>
   <source>in the provider's order</source>
   <translation>in der Reihenfolge des Anbieters</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>sie ist beschädigt</translation>
  </message>
  <message>
   <source>nir</source>
   <translation>nahes Infrarot</translation>
  </message>
  <message>
   <source>nir1</source>
   <translation>nahes Infrarot 1</translation>
  </message>
  <message>
   <source>nir2</source>
   <translation>nahes Infrarot 2</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keines</translation>
  </message>
  <message>
   <source>projected onto MS by the sensor's MTF</source>
   <translation>auf MS projiziert nach der MTF des Sensors</translation>
  </message>
  <message>
   <source>red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <source>rededge</source>
   <translation>Red Edge</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>taken as {names}</source>
   <translation>genommen als {names}</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>Unsicherheit</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>Gelb</translation>
  </message>
  <message>
   <source>{across:.2f} left of</source>
   <translation>{across:.2f} links von</translation>
  </message>
  <message>
   <source>{across:.2f} left of and {down:.2f} above</source>
   <translation>{across:.2f} links und {down:.2f} oberhalb von</translation>
  </message>
  <message>
   <source>{across:.2f} left of and {down:.2f} below</source>
   <translation>{across:.2f} links und {down:.2f} unterhalb von</translation>
  </message>
  <message>
   <source>{across:.2f} right of</source>
   <translation>{across:.2f} rechts von</translation>
  </message>
  <message>
   <source>{across:.2f} right of and {down:.2f} above</source>
   <translation>{across:.2f} rechts und {down:.2f} oberhalb von</translation>
  </message>
  <message>
   <source>{across:.2f} right of and {down:.2f} below</source>
   <translation>{across:.2f} rechts und {down:.2f} unterhalb von</translation>
  </message>
  <message>
   <source>{bands} further bands are left out.</source>
   <translation>{bands} weitere Kanäle werden weggelassen.</translation>
  </message>
  <message>
   <source>{down:.2f} above</source>
   <translation>{down:.2f} oberhalb von</translation>
  </message>
  <message>
   <source>{down:.2f} below</source>
   <translation>{down:.2f} unterhalb von</translation>
  </message>
  <message>
   <source>{empty} of {windows} windows have no data and were left out.</source>
   <translation>{empty} von {windows} Fenstern haben keine Daten und wurden ausgelassen.</translation>
  </message>
  <message>
   <source>{file} ({width} x {height} pixels of {pixel:g})</source>
   <translation>{file} ({width} x {height} Pixel von {pixel:g})</translation>
  </message>
  <message>
   <source>{file} cannot be written: the result is a GeoTIFF.</source>
   <translation>{file} kann nicht geschrieben werden: Das Ergebnis ist ein GeoTIFF.</translation>
  </message>
  <message>
   <source>{file} does not say that it holds an adapter.</source>
   <translation>{file} sagt nicht, dass es einen Adapter enthält.</translation>
  </message>
  <message>
   <source>{file} exists and would be replaced.</source>
   <translation>{file} existiert und würde ersetzt.</translation>
  </message>
  <message>
   <source>{file} is a file.</source>
   <translation>{file} ist eine Datei.</translation>
  </message>
  <message>
   <source>{file} is a pickle, which could run code when it is opened.</source>
   <translation>{file} ist eine Pickle-Datei, die beim Öffnen Code ausführen könnte.</translation>
  </message>
  <message>
   <source>{file} is not a weights file, or is damaged.</source>
   <translation>{file} ist keine Datei mit Gewichten, oder sie ist beschädigt.</translation>
  </message>
  <message>
   <source>{file} is not an adapter file, or is damaged.</source>
   <translation>{file} ist keine Adapterdatei, oder sie ist beschädigt.</translation>
  </message>
  <message>
   <source>{file} is not of Landsat 7, 8 or 9, the ones with a panchromatic band.</source>
   <translation>{file} ist nicht von Landsat 7, 8 oder 9, denen mit panchromatischem Kanal.</translation>
  </message>
  <message>
   <source>{file} may not be used: permission denied.</source>
   <translation>{file} darf nicht benutzt werden: Zugriff verweigert.</translation>
  </message>
  <message>
   <source>{file} was opened in another program and cannot be replaced; the result is {other}.</source>
   <translation>{file} wurde in einem anderen Programm geöffnet und kann nicht ersetzt werden; das Ergebnis ist {other}.</translation>
  </message>
  <message>
   <source>{first} {then}</source>
   <translation>{first} {then}</translation>
  </message>
  <message>
   <source>{method} could not be run at the reduced scale: {error}</source>
   <translation>{method} konnte eine Stufe gröber nicht laufen: {error}</translation>
  </message>
  <message>
   <source>{method} on {device}: {width} x {height} pixels, {bands} bands.</source>
   <translation>{method} auf {device}: {width} x {height} Pixel, {bands} Kanäle.</translation>
  </message>
  <message>
   <source>{one} has a coordinate system ({crs}) and {other} has none.</source>
   <translation>{one} hat ein Koordinatensystem ({crs}) und {other} hat keines.</translation>
  </message>
  <message>
   <source>{one} has a geotransform and {other} has none.</source>
   <translation>{one} hat eine Geotransformation und {other} hat keine.</translation>
  </message>
  <message>
   <source>{pieces} pieces of the scene on {device}, for at most {minutes:g} minutes.</source>
   <translation>{pieces} Stücke der Szene auf {device}, höchstens {minutes:g} Minuten lang.</translation>
  </message>
  <message>
   <source>{role} {file} is placed by {what} only and has no geotransform.</source>
   <translation>{role} {file} ist nur durch {what} platziert und hat keine Geotransformation.</translation>
  </message>
  <message>
   <source>{role} {file} is rotated against its coordinate system.</source>
   <translation>{role} {file} ist gegen sein Koordinatensystem gedreht.</translation>
  </message>
  <message>
   <source>{role} {file} is stored south up or mirrored.</source>
   <translation>{role} {file} ist mit Süden oben oder gespiegelt gespeichert.</translation>
  </message>
  <message>
   <source>{role} {file} is {width} x {height} pixels, too small to fuse.</source>
   <translation>{role} {file} hat {width} x {height} Pixel, zu wenige zum Fusionieren.</translation>
  </message>
  <message>
   <source>{sensor} takes {wanted} bands ({names}), but MS has {count}.</source>
   <translation>{sensor} hat {wanted} Kanäle ({names}), aber MS hat {count}.</translation>
  </message>
  <message>
   <source>{sensor} takes {wanted} bands ({names}), but {count} were given.</source>
   <translation>{sensor} hat {wanted} Kanäle ({names}), aber {count} wurden angegeben.</translation>
  </message>
  <message>
   <source>{sensor}, as chosen.</source>
   <translation>{sensor}, wie gewählt.</translation>
  </message>
  <message>
   <source>{sensor}, as chosen; bands {bands} {by}.</source>
   <translation>{sensor}, wie gewählt; Kanäle {bands} {by}.</translation>
  </message>
  <message>
   <source>{strips} finished strips stay in {folder} for another run.</source>
   <translation>{strips} fertige Streifen bleiben in {folder} für einen weiteren Lauf.</translation>
  </message>
  <message>
   <source>{value} % or more</source>
   <translation>{value} % oder mehr</translation>
  </message>
  <message>
   <source>{value} of 1</source>
   <translation>{value} von 1</translation>
  </message>
  <message>
   <source>{width} × {height} pixels, {bands} bands</source>
   <translation>{width} × {height} Pixel, {bands} Kanäle</translation>
  </message>
 </context>
 <context>
  <name>EngineBox</name>
  <message>
   <source>&amp;Build on Python:</source>
   <translation>Auf&amp;bauen auf Python:</translation>
  </message>
  <message>
   <source>&amp;Folder of wheels:</source>
   <translation>&amp;Wheel-Ordner:</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Reparieren</translation>
  </message>
  <message>
   <source>A Python program, 3.10 to 3.14; it is left as it is</source>
   <translation>Ein Python-Programm, 3.10 bis 3.14; es bleibt unverändert</translation>
  </message>
  <message>
   <source>A folder of wheels (.whl); the user guide says how to fill one</source>
   <translation>Ein Ordner mit Wheels (.whl); wie man ihn füllt, steht im Benutzerhandbuch</translation>
  </message>
  <message>
   <source>Being changed…</source>
   <translation>Wird geändert…</translation>
  </message>
  <message>
   <source>C&amp;ompute on:</source>
   <translation>&amp;Gerät:</translation>
  </message>
  <message>
   <source>Choose the Python to build the engine on</source>
   <translation>Wählen Sie das Python, auf dem die Engine aufgebaut wird</translation>
  </message>
  <message>
   <source>Choose the folder that holds the wheels</source>
   <translation>Wählen Sie den Ordner mit den Wheels</translation>
  </message>
  <message>
   <source>Download, install and try the engine</source>
   <translation>Engine herunterladen, installieren und ausprobieren</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <source>From the internet</source>
   <translation>Aus dem Internet</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Rechner wird angesehen…</translation>
  </message>
  <message>
   <source>Make the engine anew; downloads are repeated</source>
   <translation>Engine von Grund auf neu anlegen; es wird erneut heruntergeladen</translation>
  </message>
  <message>
   <source>Place:</source>
   <translation>Ort:</translation>
  </message>
  <message>
   <source>QGIS's own, or one found on this computer</source>
   <translation>Das von QGIS oder ein auf diesem Rechner gefundenes</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>Ent&amp;fernen</translation>
  </message>
  <message>
   <source>Remove the engine and free its disk space</source>
   <translation>Engine entfernen und ihren Speicherplatz freigeben</translation>
  </message>
  <message>
   <source>Remove the engine? SSDiff does not run without it; it can be installed again.</source>
   <translation>Engine entfernen? SSDiff läuft ohne sie nicht; sie kann erneut installiert werden.</translation>
  </message>
  <message>
   <source>SSDiff and the classical methods run in an engine of their own, beside QGIS and its Python. It is installed once for each QGIS profile; updates of the plugin keep it.</source>
   <translation>SSDiff und die klassischen Verfahren laufen in einer eigenen Engine neben QGIS und seinem Python. Sie wird je QGIS-Profil einmal installiert; Aktualisierungen der Erweiterung lassen sie bestehen.</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>SSDiff-Pansharpening</translation>
  </message>
  <message>
   <source>State:</source>
   <translation>Zustand:</translation>
  </message>
  <message>
   <source>What fits this computer, by its processor and its NVIDIA driver</source>
   <translation>Was zu diesem Rechner passt, nach Prozessor und NVIDIA-Treiber</translation>
  </message>
  <message>
   <source>Without internet, or on another Python</source>
   <translation>Ohne Internet oder mit einem anderen Python</translation>
  </message>
 </context>
 <context>
  <name>FirstRunPanel</name>
  <message>
   <source>A Python of its own with PyTorch, installed once beside QGIS into {}.</source>
   <translation>Ein eigenes Python mit PyTorch, einmalig neben QGIS installiert nach {}.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Install without internet, on another Python, or use an engine of your own</source>
   <translation>Ohne Internet oder mit einem anderen Python installieren oder eine eigene Engine verwenden</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Rechner wird angesehen…</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Optionen…</translation>
  </message>
  <message>
   <source>SSDiff needs its engine</source>
   <translation>SSDiff braucht seine Engine</translation>
  </message>
  <message>
   <source>The engine is being installed</source>
   <translation>Die Engine wird installiert</translation>
  </message>
  <message>
   <source>Until then, Run sharpens the whole scene with GDAL's weighted Brovey method, which QGIS brings along: quick, but with more colour shift, and without this plugin's checks.</source>
   <translation>Bis dahin schärft Ausführen die ganze Szene mit dem gewichteten Brovey-Verfahren von GDAL, das QGIS mitbringt: schnell, aber mit größerer Farbabweichung und ohne die Prüfungen dieser Erweiterung.</translation>
  </message>
 </context>
 <context>
  <name>Fusing</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Ausrichtung von PAN und MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Kanäle von MS, z. B. 2,3,4,5 (leer: nach Metadaten, sonst die ersten)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Konsistent mit MS: wieder vergröbert ergibt das Ergebnis die Werte von MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Ausdehnung (leer: alles)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Weitere MS-Raster, für Szenen mit einer Datei je Kanal</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS wurde PAN „{pan}“ nach Ort, Pixelgröße und Name zugeordnet: {ms}.</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Verwendetes Verfahren</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Multispektrales Raster (MS; leer: das zu PAN passende)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Eines der weiteren MS-Raster lässt sich nicht lesen. Beheben Sie das oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Panchromatisches Raster (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Pansharpening</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Qualitätsbericht</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>Ergebnis und Unsicherheit haben dieselbe Datei. Geben Sie jedem eine eigene.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Dauer in Sekunden</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>Die Ausdehnung hat keine Breite oder keine Höhe. Geben Sie einen Teil der Szene an.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Das als {} angegebene Raster lässt sich nicht lesen. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Ein cloud-optimiertes GeoTIFF schreiben</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>Pansharpening,Pan-Sharpening,Fusion,Diffusion,panchromatisch,multispektral,Brovey,schärfen,sharpen</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (mit Bericht)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>„{}“ ist kein Raster. Entfernen Sie es aus MS.</translation>
  </message>
 </context>
 <context>
  <name>InstallBar</name>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>A&amp;bbrechen</translation>
  </message>
  <message>
   <source>Progress of the installation</source>
   <translation>Fortschritt der Installation</translation>
  </message>
  <message>
   <source>Stop; what was downloaded is kept for the next try</source>
   <translation>Anhalten; was heruntergeladen ist, bleibt für den nächsten Versuch erhalten</translation>
  </message>
 </context>
 <context>
  <name>Installation</name>
  <message>
   <source>Looking for a Python…</source>
   <translation>Ein Python wird gesucht…</translation>
  </message>
  <message>
   <source>Removing the engine…</source>
   <translation>Engine wird entfernt…</translation>
  </message>
  <message>
   <source>Stopped. What was downloaded is kept.</source>
   <translation>Angehalten. Was heruntergeladen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
 </context>
 <context>
  <name>LayersBox</name>
  <message>
   <source>&amp;Bands:</source>
   <translation>&amp;Kanäle:</translation>
  </message>
  <message>
   <source>&amp;Files in band order:</source>
   <translation>&amp;Dateien in Kanalreihenfolge:</translation>
  </message>
  <message>
   <source>&amp;Multispectral layer:</source>
   <translation>&amp;Multispektraler Layer:</translation>
  </message>
  <message>
   <source>&amp;Panchromatic layer:</source>
   <translation>&amp;Panchromatischer Layer:</translation>
  </message>
  <message>
   <source>&amp;Sensor:</source>
   <translation>&amp;Sensor:</translation>
  </message>
  <message>
   <source>Add a raster file to the project and choose it</source>
   <translation>Eine Rasterdatei zum Projekt hinzufügen und auswählen</translation>
  </message>
  <message>
   <source>Ali&amp;gnment:</source>
   <translation>Aus&amp;richtung:</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Zuordnen</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Automatic: {}</source>
   <translation>Automatisch: {}</translation>
  </message>
  <message>
   <source>Choose a raster</source>
   <translation>Raster wählen</translation>
  </message>
  <message>
   <source>Choose the multispectral layer, or add one with the “…” button.</source>
   <translation>Wählen Sie den multispektralen Layer oder fügen Sie mit „…“ einen hinzu.</translation>
  </message>
  <message>
   <source>Choose the panchromatic layer, or add one with the “…” button.</source>
   <translation>Wählen Sie den panchromatischen Layer oder fügen Sie mit „…“ einen hinzu.</translation>
  </message>
  <message>
   <source>How the two layers are laid on each other</source>
   <translation>Wie die beiden Layer aufeinandergelegt werden</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Rasters and deliveries (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;All files (*)</source>
   <translation>Raster und Lieferungen (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Say which band is which, one by one</source>
   <translation>Einzeln angeben, welcher Kanal welcher ist</translation>
  </message>
  <message>
   <source>Several files (one band each)…</source>
   <translation>Mehrere Dateien (je Kanal eine)…</translation>
  </message>
  <message>
   <source>The colour image with the coarser pixels</source>
   <translation>Das Farbbild mit den gröberen Pixeln</translation>
  </message>
  <message>
   <source>The panchromatic layer is chosen as multispectral too. Choose another for one of the two.</source>
   <translation>Der panchromatische Layer ist auch als multispektraler gewählt. Wählen Sie für einen der beiden einen anderen.</translation>
  </message>
  <message>
   <source>The sensor decides which trained model is used and how bands are understood</source>
   <translation>Der Sensor bestimmt, welches trainierte Modell verwendet und wie die Kanäle verstanden werden</translation>
  </message>
  <message>
   <source>The sharp, single-band image</source>
   <translation>Das scharfe Bild mit einem Kanal</translation>
  </message>
  <message>
   <source>Which bands to sharpen, by position, in the sensor's order: 2,3,4,5. Empty: as detected.</source>
   <translation>Zu schärfende Kanäle nach ihrer Nummer, in der Reihenfolge des Sensors: 2,3,4,5. Leer: wie erkannt.</translation>
  </message>
  <message>
   <source>“{}” is no raster that QGIS can read.</source>
   <translation>„{}“ ist kein Raster, das QGIS lesen kann.</translation>
  </message>
  <message>
   <source>“{}” names no panchromatic and multispectral files that stand beside it.</source>
   <translation>„{}“ nennt keine panchromatischen und multispektralen Dateien, die daneben liegen.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Add to this project</source>
   <translation>In dieses Projekt laden</translation>
  </message>
  <message>
   <source>Open the dialog</source>
   <translation>Dialog öffnen</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Optionen…</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Noch einmal starten</translation>
  </message>
  <message>
   <source>Save elsewhere…</source>
   <translation>Woanders speichern…</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Prüfen</translation>
  </message>
  <message>
   <source>&amp;Python of the engine:</source>
   <translation>&amp;Python der Engine:</translation>
  </message>
  <message>
   <source>A Python environment that you look after yourself, 3.10 or later, with the packages of backend/requirements.txt in the plugin's folder. It goes before the engine above.</source>
   <translation>Eine Python-Umgebung, um die Sie sich selbst kümmern, 3.10 oder neuer, mit den Paketen aus backend/requirements.txt im Ordner der Erweiterung. Sie geht der Engine oben vor.</translation>
  </message>
  <message>
   <source>An engine of your own</source>
   <translation>Eine eigene Engine</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Choose the Python that runs the engine</source>
   <translation>Wählen Sie das Python, das die Engine ausführt</translation>
  </message>
  <message>
   <source>Copied: paste it into your report of the fault.</source>
   <translation>Kopiert: Fügen Sie es in Ihre Fehlermeldung ein.</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>&amp;Diagnose kopieren</translation>
  </message>
  <message>
   <source>Copy a report on versions, the engine and the last failure, for a report of a fault</source>
   <translation>Einen Bericht über Versionen, Engine und letzten Fehler kopieren, für eine Fehlermeldung</translation>
  </message>
  <message>
   <source>In use:</source>
   <translation>In Gebrauch:</translation>
  </message>
  <message>
   <source>None: the engine above is used</source>
   <translation>Keine: Die Engine oben wird verwendet</translation>
  </message>
  <message>
   <source>Start the engine that is used, and ask for its version</source>
   <translation>Die verwendete Engine starten und nach ihrer Version fragen</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Engine wird gestartet…</translation>
  </message>
  <message>
   <source>The engine works: version {version}, Python {python}.</source>
   <translation>Die Engine funktioniert: Version {version}, Python {python}.</translation>
  </message>
  <message>
   <source>The python program of an environment that holds PyTorch and rasterio</source>
   <translation>Das Python-Programm einer Umgebung mit PyTorch und rasterio</translation>
  </message>
 </context>
 <context>
  <name>OutputBox</name>
  <message>
   <source>A GeoTIFF laid out for reading over the network (COG)</source>
   <translation>Ein GeoTIFF, das zum Lesen über das Netz angelegt ist (COG)</translation>
  </message>
  <message>
   <source>A GeoTIFF; leave it empty for a temporary one</source>
   <translation>Ein GeoTIFF; für ein temporäres leer lassen</translation>
  </message>
  <message>
   <source>A second layer: how far the runs of the network differ. Needs Balanced or Best.</source>
   <translation>Ein zweiter Layer: wie weit die Durchläufe des Netzes auseinanderliegen. Braucht Ausgewogen oder Am besten.</translation>
  </message>
  <message>
   <source>A temporary file is deleted when QGIS closes.</source>
   <translation>Eine temporäre Datei wird beim Schließen von QGIS gelöscht.</translation>
  </message>
  <message>
   <source>Also:</source>
   <translation>Außerdem:</translation>
  </message>
  <message>
   <source>Clou&amp;d-optimised</source>
   <translation>Cloud-&amp;optimiert</translation>
  </message>
  <message>
   <source>Free some space, save elsewhere, or sharpen a smaller area.</source>
   <translation>Geben Sie Platz frei, speichern Sie anderswo oder schärfen Sie einen kleineren Ausschnitt.</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <source>GeoTIFF with overviews, on the panchromatic layer's grid.</source>
   <translation>GeoTIFF mit Übersichten auf dem Raster des panchromatischen Layers.</translation>
  </message>
  <message>
   <source>Measure the result in the background, and check the method on this scene</source>
   <translation>Das Ergebnis im Hintergrund messen und das Verfahren an dieser Szene prüfen</translation>
  </message>
  <message>
   <source>Qualit&amp;y report</source>
   <translation>Qualitätsb&amp;ericht</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Save t&amp;o:</source>
   <translation>&amp;Zieldatei:</translation>
  </message>
  <message>
   <source>Save the sharpened raster</source>
   <translation>Geschärftes Raster speichern</translation>
  </message>
  <message>
   <source>Saved as “{}”, a GeoTIFF with overviews, on the panchromatic layer's grid.</source>
   <translation>Gespeichert als „{}“, ein GeoTIFF mit Übersichten auf dem Raster des panchromatischen Layers.</translation>
  </message>
  <message>
   <source>The folder “{}” cannot be written to.</source>
   <translation>In den Ordner „{}“ kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The folder “{}” does not exist.</source>
   <translation>Der Ordner „{}“ existiert nicht.</translation>
  </message>
  <message>
   <source>The result is a GeoTIFF: it will be saved as “{}”.</source>
   <translation>Das Ergebnis ist ein GeoTIFF: es wird als „{}“ gespeichert.</translation>
  </message>
  <message>
   <source>The result may take {need:.0f} MB, and the disk of {folder} has {free:.0f} MB left.</source>
   <translation>Das Ergebnis kann {need:.0f} MB groß werden, und auf dem Datenträger von {folder} sind {free:.0f} MB frei.</translation>
  </message>
  <message>
   <source>The result would replace one of the layers it is made from. Choose another file.</source>
   <translation>Das Ergebnis würde einen der Layer ersetzen, aus denen es entsteht. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>This file exists; you will be asked before it is replaced.</source>
   <translation>Diese Datei existiert; vor dem Ersetzen wird nachgefragt.</translation>
  </message>
  <message>
   <source>Uncerta&amp;inty map</source>
   <translation>Unsicherheitskar&amp;te</translation>
  </message>
  <message>
   <source>[Temporary file]</source>
   <translation>[Temporäre Datei]</translation>
  </message>
  <message>
   <source>“{}” is a folder. Give a file name.</source>
   <translation>„{}“ ist ein Ordner. Geben Sie einen Dateinamen an.</translation>
  </message>
 </context>
 <context>
  <name>Pansharpen</name>
  <message>
   <source>Adapted model (made by Adapt to a scene)</source>
   <translation>Angepasstes Modell (aus „An eine Szene anpassen“)</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Ausrichtung von PAN und MS</translation>
  </message>
  <message>
   <source>An adapted model belongs to the method SSDiff. Choose it, or leave Adapted model empty.</source>
   <translation>Ein angepasstes Modell gehört zum Verfahren SSDiff. Wählen Sie es oder lassen Sie Angepasstes Modell leer.</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Kanäle von MS, z. B. 2,3,4,5 (leer: nach Metadaten, sonst die ersten)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Konsistent mit MS: wieder vergröbert ergibt das Ergebnis die Werte von MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Diffusion steps</source>
   <translation>Diffusionsschritte</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Ausdehnung (leer: alles)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Weitere MS-Raster, für Szenen mit einer Datei je Kanal</translation>
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
   <translation>Fusioniert ein panchromatisches Raster (PAN) mit einem multispektralen Raster (MS) gröberer Auflösung. Das Ergebnis hat die Kanäle und Einheiten von MS auf dem Raster von PAN, soweit beide überlappen.

PAN und MS müssen dasselbe KBS haben; sie werden nach ihrer Georeferenzierung ausgerichtet.

MS darf leer bleiben, vor allem in der Stapelverarbeitung: Dann ist es das Raster, das nach Ort, Pixelgröße und Name zu PAN passt, unter den Layern des Projekts und den Dateien neben PAN. Das Protokoll nennt es.

MS, weitere MS-Raster: ein Raster mit allen Kanälen oder mehrere, deren Kanäle in der angegebenen Reihenfolge gestapelt werden, wie Landsat geliefert wird (B2, B3, B4, B5 mit B8 als PAN).

Kanäle: Nummern in diesem Stapel, von 1 an gezählt, in der Reihenfolge der Kanäle des Sensors, z. B. 2,3,4,5. Leer: nach den Metadaten der Raster gewählt, sonst die ersten.

Sensor: auto schätzt ihn nach Metadaten, Kanalzahl, Verhältnis und Namen und nennt die Gründe im Protokoll. Sonst WorldView-2, 3, 4 (wv2, wv3, wv4), QuickBird (qb), GaoFen-2 (gf2), GeoEye-1 (ge1), IKONOS (ikonos), Pleiades (phr) und Pleiades Neo (pneo), SPOT 6/7 (spot67), Landsat 7 (l7) und 8/9 (l89) oder ein beliebiger anderer mit 3, 4 oder 8 Kanälen (rgb, msi4, msi8).

Verfahren: automatisch (auto) ist SSDiff (ssdiff), das Netz, wo ein trainiertes Modell passt, sonst MTF-GLP-FS, und das Protokoll sagt es; Modelle bekommen es als Verwendetes Verfahren. Die anderen sind klassische Verfahren, die kein trainiertes Modell brauchen (Interpolation, exp, fügt keine Details aus PAN hinzu). Ein angepasstes Modell oder eine Unsicherheit bedeutet immer SSDiff.

Schritte, Durchläufe: Je einer ist am treuesten und am schnellsten. Mehr Schritte geben mehr Textur, mehrere Durchläufe werden gemittelt. Der Startwert bestimmt das Rauschen: Derselbe Startwert gibt dasselbe Ergebnis.

Angepasstes Modell: eine Datei, die An eine Szene anpassen (SSDiff) aus dieser Szene oder einer ähnlichen gemacht hat; nur für SSDiff. Das Wort none lässt weg, was der Sensor mitbringt.

Ausrichtung: geo geht nach der Georeferenzierung; auto misst außerdem, wie weit der Inhalt von MS neben dem von PAN liegt, und korrigiert das; none legt die oberen linken Ecken aufeinander, für Raster ohne Georeferenzierung.

Konsistent mit MS: Das Ergebnis wird so wenig verschoben wie nötig, damit es, durch die Unschärfe des Sensors vergröbert, die Werte von MS ergibt.

Ausdehnung: Nur dieser Teil wird fusioniert, nach außen auf ganze Pixel von PAN erweitert; er gleicht diesem Teil des Ganzen.

Das Ergebnis ist ein GeoTIFF, das in seinen Metadaten sagt, wie es entstanden ist. Es wird ganz oder gar nicht geschrieben; eine vorhandene Datei wird ersetzt.

Unsicherheit: die Standardabweichung der Durchläufe, Kanal für Kanal; sie braucht mehrere Durchläufe.

Qualitätsbericht: eine Seite mit Zahlen, Diagrammen und Stücken vorher und nachher sowie einer Prüfung des Verfahrens gegen die klassischen an dieser Szene. Mit ihm erhalten Modelle HQNR, D_LAMBDA_K und D_S.</translation>
  </message>
  <message>
   <source>Fuses a panchromatic with a multispectral raster, by a diffusion network or classically.</source>
   <translation>Fusioniert ein panchromatisches mit einem multispektralen Raster, durch ein Diffusionsnetz oder klassisch.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS wurde PAN „{pan}“ nach Ort, Pixelgröße und Name zugeordnet: {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Verwendetes Verfahren</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Multispektrales Raster (MS; leer: das zu PAN passende)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Eines der weiteren MS-Raster lässt sich nicht lesen. Beheben Sie das oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Only the method SSDiff has an uncertainty. Choose it, or leave Uncertainty empty.</source>
   <translation>Nur das Verfahren SSDiff hat eine Unsicherheit. Wählen Sie es oder lassen Sie Unsicherheit leer.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Panchromatisches Raster (PAN)</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Pansharpening</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Qualitätsbericht</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>Ergebnis und Unsicherheit haben dieselbe Datei. Geben Sie jedem eine eigene.</translation>
  </message>
  <message>
   <source>Samples to average</source>
   <translation>Zu mittelnde Durchläufe</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Dauer in Sekunden</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>Die Ausdehnung hat keine Breite oder keine Höhe. Geben Sie einen Teil der Szene an.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Das als {} angegebene Raster lässt sich nicht lesen. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The uncertainty is the spread of several samples. Set Samples to 4 or more.</source>
   <translation>Die Unsicherheit ist die Streuung mehrerer Durchläufe. Setzen Sie die Durchläufe auf 4 oder mehr.</translation>
  </message>
  <message>
   <source>Uncertainty (needs several samples)</source>
   <translation>Unsicherheit (braucht mehrere Durchläufe)</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Ein cloud-optimiertes GeoTIFF schreiben</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>Pansharpening,Pan-Sharpening,Fusion,Diffusion,panchromatisch,multispektral,Brovey,schärfen,sharpen</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (mit Bericht)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>„{}“ ist kein Raster. Entfernen Sie es aus MS.</translation>
  </message>
 </context>
 <context>
  <name>PansharpenDialog</name>
  <message>
   <source>Drag a rectangle over the area to sharpen. Escape leaves without one.</source>
   <translation>Ziehen Sie ein Rechteck über den zu schärfenden Ausschnitt. Esc bricht ab.</translation>
  </message>
  <message>
   <source>Looking at the layers…</source>
   <translation>Layer werden angesehen…</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Pansharpening goes on in the background; open the dialog again to see or cancel it.</source>
   <translation>Das Pansharpening läuft im Hintergrund weiter; öffnen Sie den Dialog wieder, um es zu sehen oder abzubrechen.</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} Pixel</translation>
  </message>
  <message>
   <source>“{}” exists. Replace it?</source>
   <translation>„{}“ existiert. Ersetzen?</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Preparing the preview</source>
   <translation>Vorschau wird vorbereitet</translation>
  </message>
  <message>
   <source>Preview {} of {}</source>
   <translation>Vorschau {} von {}</translation>
  </message>
  <message>
   <source>The preview cannot be read.</source>
   <translation>Die Vorschau lässt sich nicht lesen.</translation>
  </message>
 </context>
 <context>
  <name>PreviewExtent</name>
  <message>
   <source>Adapted model (made by Adapt to a scene)</source>
   <translation>Angepasstes Modell (aus „An eine Szene anpassen“)</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Ausrichtung von PAN und MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Kanäle von MS, z. B. 2,3,4,5 (leer: nach Metadaten, sonst die ersten)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Konsistent mit MS: wieder vergröbert ergibt das Ergebnis die Werte von MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Ausdehnung (leer: alles)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Weitere MS-Raster, für Szenen mit einer Datei je Kanal</translation>
  </message>
  <message>
   <source>Fuses a piece of a scene within seconds: the extent given, or its middle where it has more pixels than the longest side allows. The piece has exactly the pixels that it has in the whole.

PAN, MS, bands, sensor and method are those of Pansharpen (SSDiff). MS may be left empty: then it is the raster that fits PAN by place, pixel size and name.

Longest side: in pixels of PAN. 512 takes about a second by a classical method, some seconds by SSDiff.</source>
   <translation>Fusioniert ein Stück einer Szene binnen Sekunden: die angegebene Ausdehnung oder deren Mitte, wenn sie mehr Pixel hat, als die längste Seite erlaubt. Das Stück hat genau die Pixel, die es im Ganzen hat.

PAN, MS, Kanäle, Sensor und Verfahren sind die von Pansharpening (SSDiff). MS darf leer bleiben: Dann ist es das Raster, das nach Ort, Pixelgröße und Name zu PAN passt.

Längste Seite: in Pixeln von PAN. 512 dauert mit einem klassischen Verfahren etwa eine Sekunde, mit SSDiff einige Sekunden.</translation>
  </message>
  <message>
   <source>Fuses a small piece of a scene, to see what a method makes of it.</source>
   <translation>Fusioniert ein kleines Stück einer Szene, um zu sehen, was ein Verfahren daraus macht.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <source>Longest side (pixels of PAN)</source>
   <translation>Längste Seite (Pixel von PAN)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS wurde PAN „{pan}“ nach Ort, Pixelgröße und Name zugeordnet: {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Verwendetes Verfahren</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Multispektrales Raster (MS; leer: das zu PAN passende)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Eines der weiteren MS-Raster lässt sich nicht lesen. Beheben Sie das oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Panchromatisches Raster (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Pansharpening</translation>
  </message>
  <message>
   <source>Preview an extent</source>
   <translation>Vorschau einer Ausdehnung</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Qualitätsbericht</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>Ergebnis und Unsicherheit haben dieselbe Datei. Geben Sie jedem eine eigene.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Dauer in Sekunden</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
  <message>
   <source>The extent does not touch PAN. Give a part of the scene.</source>
   <translation>Die Ausdehnung berührt PAN nicht. Geben Sie einen Teil der Szene an.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>Die Ausdehnung hat keine Breite oder keine Höhe. Geben Sie einen Teil der Szene an.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Das als {} angegebene Raster lässt sich nicht lesen. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Ein cloud-optimiertes GeoTIFF schreiben</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>Pansharpening,Pan-Sharpening,Fusion,Diffusion,panchromatisch,multispektral,Brovey,schärfen,sharpen</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (mit Bericht)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>„{}“ ist kein Raster. Entfernen Sie es aus MS.</translation>
  </message>
 </context>
 <context>
  <name>PreviewTool</name>
  <message>
   <source>A piece of {width} × {height} pixels is too large for a look; run it instead.</source>
   <translation>Ein Stück von {width} × {height} Pixeln ist für einen Blick zu groß; führen Sie es stattdessen aus.</translation>
  </message>
  <message>
   <source>Choose layers…</source>
   <translation>Layer wählen…</translation>
  </message>
  <message>
   <source>Choose the panchromatic and the multispectral layer first.</source>
   <translation>Wählen Sie zuerst den panchromatischen und den multispektralen Layer.</translation>
  </message>
  <message>
   <source>Done: “SSDiff preview” is a temporary layer.</source>
   <translation>Fertig: „SSDiff-Vorschau“ ist ein temporärer Layer.</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map and see that piece sharpened</source>
   <translation>Ziehen Sie in der Karte ein Rechteck auf und sehen Sie dieses Stück geschärft</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map: that piece of “{}” appears sharpened.</source>
   <translation>Ziehen Sie in der Karte ein Rechteck auf: Dieses Stück von „{}“ erscheint geschärft.</translation>
  </message>
  <message>
   <source>MTF-GLP-FS: {done} of {total} pieces; GSA's picture stands in for the rest.</source>
   <translation>MTF-GLP-FS: {done} von {total} Stücken; für den Rest steht das Bild von GSA.</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Optionen…</translation>
  </message>
  <message>
   <source>Pansharpen a piece (SSDiff)</source>
   <translation>Ein Stück schärfen (SSDiff)</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Run on the whole scene…</source>
   <translation>Für die ganze Szene ausführen…</translation>
  </message>
  <message>
   <source>Run on this area…</source>
   <translation>Für diesen Ausschnitt ausführen…</translation>
  </message>
  <message>
   <source>SSDiff preview</source>
   <translation>SSDiff-Vorschau</translation>
  </message>
  <message>
   <source>SSDiff: {done} of {total} pieces; GSA's picture stands in for the rest.</source>
   <translation>SSDiff: {done} von {total} Stücken; für den Rest steht das Bild von GSA.</translation>
  </message>
  <message>
   <source>Sharpening…</source>
   <translation>Wird geschärft…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>The preview waits for the run that is under way.</source>
   <translation>Die Vorschau wartet auf den laufenden Durchgang.</translation>
  </message>
  <message>
   <source>The rectangle does not touch the scene. Draw it over both layers.</source>
   <translation>Das Rechteck berührt die Szene nicht. Zeichnen Sie es über beide Layer.</translation>
  </message>
  <message>
   <source>The scene has no georeferencing: no piece of it can be shown in its place. Run it instead.</source>
   <translation>Die Szene ist nicht georeferenziert: Kein Stück von ihr lässt sich an seinem Ort zeigen. Starten Sie stattdessen den ganzen Lauf.</translation>
  </message>
  <message>
   <source>This is GSA's picture; the sharper one is on its way.</source>
   <translation>Das ist das Bild von GSA; das schärfere ist unterwegs.</translation>
  </message>
 </context>
 <context>
  <name>ProblemList</name>
  <message>
   <source>&amp;Use MTF-GLP-FS</source>
   <translation>MTF-GLP-FS ver&amp;wenden</translation>
  </message>
  <message>
   <source>Adapt…</source>
   <translation>Anpassen…</translation>
  </message>
  <message>
   <source>Choose the Python that runs the engine</source>
   <translation>Wählen Sie das Python, das die Engine ausführt</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Ecke auf Ecke</translation>
  </message>
  <message>
   <source>Correct it</source>
   <translation>Korrigieren</translation>
  </message>
  <message>
   <source>Exchange the panchromatic and the multispectral layer</source>
   <translation>Panchromatischen und multispektralen Layer vertauschen</translation>
  </message>
  <message>
   <source>Good to know: </source>
   <translation>Gut zu wissen: </translation>
  </message>
  <message>
   <source>Lay the upper-left corners of the layers on each other</source>
   <translation>Die oberen linken Ecken der Layer aufeinanderlegen</translation>
  </message>
  <message>
   <source>Let SSDiff learn from the scene itself</source>
   <translation>SSDiff aus der Szene selbst lernen lassen</translation>
  </message>
  <message>
   <source>Measure the offset between the layers and take it off</source>
   <translation>Versatz zwischen den Layern messen und abziehen</translation>
  </message>
  <message>
   <source>Must be mended: </source>
   <translation>Muss behoben werden: </translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Optionen…</translation>
  </message>
  <message>
   <source>S&amp;wap layers</source>
   <translation>Layer ta&amp;uschen</translation>
  </message>
  <message>
   <source>Sharpen with MTF-GLP-FS, a classical method that needs no trained model</source>
   <translation>Mit MTF-GLP-FS schärfen, einem klassischen Verfahren, das kein trainiertes Modell braucht</translation>
  </message>
 </context>
 <context>
  <name>QualityBox</name>
  <message>
   <source>&amp;Quality:</source>
   <translation>&amp;Qualität:</translation>
  </message>
  <message>
   <source>Ad&amp;vanced</source>
   <translation>Er&amp;weitert</translation>
  </message>
  <message>
   <source>Adapted model:</source>
   <translation>Angepasstes Modell:</translation>
  </message>
  <message>
   <source>Compute o&amp;n:</source>
   <translation>&amp;Gerät:</translation>
  </message>
  <message>
   <source>Corrects SSDiff's result as little as gives, averaged over each multispectral pixel as the sensor does, the value measured there. Off: the network's own result.</source>
   <translation>Korrigiert das Ergebnis von SSDiff nur so weit, dass es, wie vom Sensor über jedes multispektrale Pixel gemittelt, den dort gemessenen Wert ergibt. Aus: das Ergebnis des Netzes selbst.</translation>
  </message>
  <message>
   <source>Keep the multispectral values</source>
   <translation>Multispektrale Werte erhalten</translation>
  </message>
  <message>
   <source>Me&amp;thod:</source>
   <translation>&amp;Verfahren:</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Radiometry:</source>
   <translation>Radiometrie:</translation>
  </message>
  <message>
   <source>SSDiff, or a classical method where no trained model fits</source>
   <translation>SSDiff oder, wo kein trainiertes Modell passt, ein klassisches Verfahren</translation>
  </message>
  <message>
   <source>Show or hide what few need</source>
   <translation>Zeigen oder verbergen, was wenige brauchen</translation>
  </message>
  <message>
   <source>Where SSDiff computes; the classical methods always use the processor</source>
   <translation>Wo SSDiff rechnet; die klassischen Verfahren benutzen immer den Prozessor</translation>
  </message>
 </context>
 <context>
  <name>ReportPanel</name>
  <message>
   <source>&amp;Before/after</source>
   <translation>&amp;Vorher/Nachher</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <source>&amp;Figures</source>
   <translation>&amp;Zahlen</translation>
  </message>
  <message>
   <source>&amp;How made</source>
   <translation>&amp;Entstehung</translation>
  </message>
  <message>
   <source>&amp;Open full report</source>
   <translation>&amp;Ganzen Bericht öffnen</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;Speichern…</translation>
  </message>
  <message>
   <source>A piece of {width} × {height} multispectral pixels, made {ratio:.3g} times coarser and fused again.</source>
   <translation>Ein Stück von {width} × {height} multispektralen Pixeln, {ratio:.3g}-mal vergröbert und wieder fusioniert.</translation>
  </message>
  <message>
   <source>Agreement with both inputs (1 is best)</source>
   <translation>Übereinstimmung mit beiden Eingaben (1 ist am besten)</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Band</translation>
  </message>
  <message>
   <source>Colour error where the truth is known (SAM, degrees; shorter is better)</source>
   <translation>Farbfehler, wo die Wahrheit bekannt ist (SAM, Grad; kürzer ist besser)</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Wie oft jeder Wert vorkommt</translation>
  </message>
  <message>
   <source>Kind of ground</source>
   <translation>Art der Oberfläche</translation>
  </message>
  <message>
   <source>Mean spectrum</source>
   <translation>Mittleres Spektrum</translation>
  </message>
  <message>
   <source>Mean {before:.6g} before, {after:.6g} after ({shift:+.2f} %).</source>
   <translation>Mittel {before:.6g} vorher, {after:.6g} nachher ({shift:+.2f} %).</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Erneut messen</translation>
  </message>
  <message>
   <source>Opens the page in the web browser</source>
   <translation>Öffnet die Seite im Webbrowser</translation>
  </message>
  <message>
   <source>Pansharpening quality</source>
   <translation>Qualität des Pansharpenings</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Show on the &amp;map</source>
   <translation>In der &amp;Karte zeigen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>There was no check: the scene is too small to be made coarser.</source>
   <translation>Es gab keine Prüfung: Die Szene ist zu klein, um sie zu vergröbern.</translation>
  </message>
  <message>
   <source>multispectral (before)</source>
   <translation>multispektral (vorher)</translation>
  </message>
  <message>
   <source>result (after)</source>
   <translation>Ergebnis (nachher)</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <source>It cannot be saved to {path}: {why}.</source>
   <translation>Er lässt sich nicht in {path} speichern: {why}.</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Qualitätsbericht</translation>
  </message>
  <message>
   <source>Quality report: {}</source>
   <translation>Qualitätsbericht: {}</translation>
  </message>
  <message>
   <source>Save the quality report</source>
   <translation>Qualitätsbericht speichern</translation>
  </message>
  <message>
   <source>Saved to {}.</source>
   <translation>Gespeichert in {}.</translation>
  </message>
  <message>
   <source>The quality is measured in the background…</source>
   <translation>Die Qualität wird im Hintergrund gemessen…</translation>
  </message>
  <message>
   <source>The report was stopped.</source>
   <translation>Der Bericht wurde angehalten.</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <source>&amp;Close</source>
   <translation>S&amp;chließen</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Log</source>
   <translation>Proto&amp;koll</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Ausführen</translation>
  </message>
  <message>
   <source>&amp;Run with {}</source>
   <translation>&amp;Ausführen mit {}</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>A&amp;bbrechen</translation>
  </message>
  <message>
   <source>Close the window; a run goes on in the background</source>
   <translation>Fenster schließen; ein Durchgang läuft im Hintergrund weiter</translation>
  </message>
  <message>
   <source>Compar&amp;e</source>
   <translation>Verg&amp;leichen</translation>
  </message>
  <message>
   <source>Drag a divider over the map: the multispectral layer left, the result right</source>
   <translation>Ziehen Sie einen Teiler über die Karte: links der multispektrale Layer, rechts das Ergebnis</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Open the illustrated guide in the web browser (F1)</source>
   <translation>Die bebilderte Anleitung im Webbrowser öffnen (F1)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Sharpen and add the result to the map</source>
   <translation>Schärfen und das Ergebnis zur Karte hinzufügen</translation>
  </message>
  <message>
   <source>Show or hide what the engine says</source>
   <translation>Zeigen oder verbergen, was die Engine meldet</translation>
  </message>
  <message>
   <source>Stop; nothing half-written stays</source>
   <translation>Abbrechen; es bleibt nichts halb Geschriebenes</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>noch {}</translation>
  </message>
 </context>
 <context>
  <name>Runner</name>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>Done in {time}. The project was closed meanwhile; the result is {path}.</source>
   <translation>Fertig in {time}. Das Projekt wurde inzwischen geschlossen; das Ergebnis ist {path}.</translation>
  </message>
  <message>
   <source>Done in {time}: “{layer}” was added to the map.</source>
   <translation>Fertig in {time}: „{layer}“ wurde zur Karte hinzugefügt.</translation>
  </message>
  <message>
   <source>Pansharpening: {}</source>
   <translation>Pansharpening: {}</translation>
  </message>
  <message>
   <source>QGIS cannot read the result {}.</source>
   <translation>QGIS kann das Ergebnis {} nicht lesen.</translation>
  </message>
  <message>
   <source>Starting GDAL…</source>
   <translation>GDAL wird gestartet…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Engine wird gestartet…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>Written to {}</source>
   <translation>Geschrieben nach {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffAdapter</name>
  <message>
   <source>Adapted models (*.safetensors)</source>
   <translation>Angepasste Modelle (*.safetensors)</translation>
  </message>
  <message>
   <source>The adapted model {} does not exist. Choose another file.</source>
   <translation>Das angepasste Modell {} gibt es nicht. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>“{}” holds no adapted model. Choose a file made by Adapt to a scene.</source>
   <translation>„{}“ enthält kein angepasstes Modell. Wählen Sie eine Datei aus „An eine Szene anpassen“.</translation>
  </message>
  <message>
   <source>“{}” is damaged or no adapted model. Choose a file made by Adapt to a scene.</source>
   <translation>„{}“ ist beschädigt oder kein angepasstes Modell. Wählen Sie eine Datei aus „An eine Szene anpassen“.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffBases</name>
  <message>
   <source>it cannot make environments (venv and ensurepip are missing)</source>
   <translation>es kann keine Umgebungen anlegen (venv und ensurepip fehlen)</translation>
  </message>
  <message>
   <source>it cannot make environments; install the package python3-venv</source>
   <translation>es kann keine Umgebungen anlegen; installieren Sie das Paket python3-venv</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <translation>es existiert nicht</translation>
  </message>
  <message>
   <source>it does not start</source>
   <translation>es startet nicht</translation>
  </message>
  <message>
   <source>it is Python {}, and 3.10 or later is needed</source>
   <translation>es ist Python {}, nötig ist 3.10 oder neuer</translation>
  </message>
  <message>
   <source>it is Python {}, for which there are no packages yet</source>
   <translation>es ist Python {}, für das es noch keine Pakete gibt</translation>
  </message>
  <message>
   <source>it is not made for this 64-bit processor</source>
   <translation>es ist nicht für diesen 64-Bit-Prozessor gemacht</translation>
  </message>
  <message>
   <source>it is not the usual CPython</source>
   <translation>es ist nicht das übliche CPython</translation>
  </message>
  <message>
   <source>it lacks {}</source>
   <translation>ihm fehlt {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffBuilds</name>
  <message>
   <source>Apple graphics (MPS) and processor</source>
   <translation>Apple-Grafik (MPS) und Prozessor</translation>
  </message>
  <message>
   <source>Classical methods only, without PyTorch</source>
   <translation>Nur klassische Verfahren, ohne PyTorch</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA 12.6)</source>
   <translation>NVIDIA-Grafikkarte (CUDA 12.6)</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA 13.0)</source>
   <translation>NVIDIA-Grafikkarte (CUDA 13.0)</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Prozessor (CPU)</translation>
  </message>
  <message>
   <source>The driver of {name} is too old ({driver}); with version {oldest} or later CUDA is offered.</source>
   <translation>Der Treiber von {name} ist zu alt ({driver}); ab Version {oldest} wird CUDA angeboten.</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <translation>die Grafikkarte</translation>
  </message>
  <message>
   <source>{} is too old for PyTorch; the processor is used.</source>
   <translation>{} ist zu alt für PyTorch; der Prozessor wird verwendet.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffChecks</name>
  <message>
   <source>Band {band} does not exist: MS has {total} in all. Choose from 1 to {total}.</source>
   <translation>Kanal {band} existiert nicht: MS hat insgesamt {total}. Wählen Sie von 1 bis {total}.</translation>
  </message>
  <message>
   <source>Choose a PAN whose pixels are smaller.</source>
   <translation>Wählen Sie ein PAN mit kleineren Pixeln.</translation>
  </message>
  <message>
   <source>Choose a raster with the panchromatic band alone.</source>
   <translation>Wählen Sie ein Raster, das nur den panchromatischen Kanal enthält.</translation>
  </message>
  <message>
   <source>PAN and MS are one file, “{}”. Choose the panchromatic raster and the multispectral one.</source>
   <translation>PAN und MS sind dieselbe Datei, „{}“. Wählen Sie das panchromatische und das multispektrale Raster.</translation>
  </message>
  <message>
   <source>PAN and MS seem to be swapped: exchange them.</source>
   <translation>PAN und MS scheinen vertauscht zu sein: Tauschen Sie sie.</translation>
  </message>
  <message>
   <source>PAN “{name}” has {count} bands. {mend}</source>
   <translation>PAN „{name}“ hat {count} Kanäle. {mend}</translation>
  </message>
  <message>
   <source>PAN “{pan}” and MS “{ms}” do not overlap. Choose rasters of the same place.</source>
   <translation>PAN „{pan}“ und MS „{ms}“ überlappen sich nicht. Wählen Sie Raster desselben Ortes.</translation>
  </message>
  <message>
   <source>PAN “{pan}” is in {pan_crs}, MS “{ms}” in {ms_crs}. Reproject MS to PAN's CRS (Raster &gt; Projections &gt; Warp) without changing its pixel size.</source>
   <translation>PAN „{pan}“ liegt in {pan_crs}, MS „{ms}“ in {ms_crs}. Projizieren Sie MS in das KBS von PAN um (Raster &gt; Projektionen &gt; Transformieren), ohne die Pixelgröße zu ändern.</translation>
  </message>
  <message>
   <source>PAN “{pan}” is not finer than MS “{ms}”. {mend}</source>
   <translation>PAN „{pan}“ ist nicht feiner als MS „{ms}“. {mend}</translation>
  </message>
  <message>
   <source>The folder {} of the report does not exist. Make it first.</source>
   <translation>Den Ordner {} des Berichts gibt es nicht. Legen Sie ihn zuerst an.</translation>
  </message>
  <message>
   <source>The output {} is one of the inputs. Choose another name.</source>
   <translation>Die Ausgabe {} ist eine der Eingaben. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>The report {} must end in .html.</source>
   <translation>Der Bericht {} muss auf .html enden.</translation>
  </message>
  <message>
   <source>They seem to be swapped: exchange them.</source>
   <translation>Sie scheinen vertauscht zu sein: Tauschen Sie sie.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffChoices</name>
  <message>
   <source>Adds detail matched to the sensor's blur; keeps colours well.</source>
   <translation>Fügt Details passend zur Unschärfe des Sensors hinzu; erhält die Farben gut.</translation>
  </message>
  <message>
   <source>Apple graphics (MPS)</source>
   <translation>Apple-Grafik (MPS)</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Automatic: SSDiff where a trained model fits, else MTF-GLP-FS</source>
   <translation>Automatisch: SSDiff, wo ein trainiertes Modell passt, sonst MTF-GLP-FS</translation>
  </message>
  <message>
   <source>BDSD-PC</source>
   <translation>BDSD-PC</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Am besten</translation>
  </message>
  <message>
   <source>Brovey</source>
   <translation>Brovey</translation>
  </message>
  <message>
   <source>Brovey with haze correction</source>
   <translation>Brovey mit Dunstkorrektur</translation>
  </message>
  <message>
   <source>By georeferencing</source>
   <translation>Nach der Georeferenzierung</translation>
  </message>
  <message>
   <source>By georeferencing, and the offset of their content is measured and taken off.</source>
   <translation>Nach der Georeferenzierung; der Versatz der Inhalte wird gemessen und abgezogen.</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Ecke auf Ecke</translation>
  </message>
  <message>
   <source>Correct the offset between the layers</source>
   <translation>Versatz zwischen den Layern korrigieren</translation>
  </message>
  <message>
   <source>Detail fitted for each band by least squares.</source>
   <translation>Details, je Kanal mit kleinsten Quadraten angepasst.</translation>
  </message>
  <message>
   <source>Detect automatically</source>
   <translation>Automatisch erkennen</translation>
  </message>
  <message>
   <source>Extent of a layer</source>
   <translation>Ausdehnung eines Layers</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <source>GSA (adaptive Gram-Schmidt)</source>
   <translation>GSA (adaptives Gram-Schmidt)</translation>
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
   <translation>Nur Interpolation</translation>
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
   <translation>Mittel aus acht Durchläufen: am wenigsten Rauschen, bis zu 8-mal so lang.</translation>
  </message>
  <message>
   <source>Mean of four runs: a little less noise, up to 4 times as long.</source>
   <translation>Mittel aus vier Durchläufen: etwas weniger Rauschen, bis zu 4-mal so lang.</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>NVIDIA-Grafikkarte (CUDA)</translation>
  </message>
  <message>
   <source>No sharpening: the multispectral layer on the finer grid.</source>
   <translation>Keine Schärfung: der multispektrale Layer auf dem feineren Raster.</translation>
  </message>
  <message>
   <source>One run. Right for most work.</source>
   <translation>Ein Durchlauf. Für die meisten Arbeiten richtig.</translation>
  </message>
  <message>
   <source>Other sensor: 8 bands</source>
   <translation>Anderer Sensor: 8 Kanäle</translation>
  </message>
  <message>
   <source>Other sensor: blue, green, red, near infrared</source>
   <translation>Anderer Sensor: Blau, Grün, Rot, nahes Infrarot</translation>
  </message>
  <message>
   <source>Other sensor: red, green, blue</source>
   <translation>Anderer Sensor: Rot, Grün, Blau</translation>
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
   <translation>Prozessor (CPU)</translation>
  </message>
  <message>
   <source>QuickBird</source>
   <translation>QuickBird</translation>
  </message>
  <message>
   <source>Ratio method that takes haze off first (BT-H).</source>
   <translation>Verhältnisverfahren, das zuerst den Dunst abzieht (BT-H).</translation>
  </message>
  <message>
   <source>Rectangle drawn on the map</source>
   <translation>In die Karte gezeichnetes Rechteck</translation>
  </message>
  <message>
   <source>SPOT 6/7</source>
   <translation>SPOT 6/7</translation>
  </message>
  <message>
   <source>SSDiff (deep learning)</source>
   <translation>SSDiff (Deep Learning)</translation>
  </message>
  <message>
   <source>Sharp; colours may drift where vegetation is dense.</source>
   <translation>Scharf; bei dichter Vegetation können Farben abweichen.</translation>
  </message>
  <message>
   <source>The graphics card if there is a usable one, else the processor.</source>
   <translation>Die Grafikkarte, wenn es eine brauchbare gibt, sonst der Prozessor.</translation>
  </message>
  <message>
   <source>The plain ratio method: quick and sharp, colours change most.</source>
   <translation>Das einfache Verhältnisverfahren: schnell und scharf, ändert die Farben am stärksten.</translation>
  </message>
  <message>
   <source>The upper-left corners meet; for layers without georeferencing.</source>
   <translation>Die oberen linken Ecken fallen zusammen; für Layer ohne Georeferenzierung.</translation>
  </message>
  <message>
   <source>Trained on real satellite scenes of the sensor's kind.</source>
   <translation>Mit echten Satellitenszenen dieser Sensorart trainiert.</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Was die Karte zeigt</translation>
  </message>
  <message>
   <source>Whole overlap of the two layers</source>
   <translation>Ganze Überlappung der beiden Layer</translation>
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
   <translation>Eine Datei der Engine wird von einem anderen Programm festgehalten, etwa einem Virenscanner oder einem zweiten QGIS.</translation>
  </message>
  <message>
   <source>A file of the engine was removed or locked, as antivirus programs do.</source>
   <translation>Eine Datei der Engine wurde entfernt oder gesperrt, wie es Virenscanner tun.</translation>
  </message>
  <message>
   <source>A file's path is too long for Windows.</source>
   <translation>Ein Dateipfad ist für Windows zu lang.</translation>
  </message>
  <message>
   <source>A firewall may block pypi.org or download.pytorch.org: ask for access, {}.</source>
   <translation>Womöglich sperrt eine Firewall pypi.org oder download.pytorch.org: Bitten Sie um Zugang, {}.</translation>
  </message>
  <message>
   <source>A package is not offered for this Python and this system.</source>
   <translation>Ein Paket wird für dieses Python und dieses System nicht angeboten.</translation>
  </message>
  <message>
   <source>A package is not the one that the plugin was made with; it was not installed.</source>
   <translation>Ein Paket ist nicht dasjenige, für das die Erweiterung gemacht ist; es wurde nicht installiert.</translation>
  </message>
  <message>
   <source>Add your organisation's root certificate in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, {}.</source>
   <translation>Fügen Sie unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten das Stammzertifikat Ihrer Organisation hinzu, {}.</translation>
  </message>
  <message>
   <source>Ask for the right to write there, or start QGIS with a profile in a folder of your own.</source>
   <translation>Bitten Sie um Schreibrechte oder starten Sie QGIS mit einem Profil in einem eigenen Ordner.</translation>
  </message>
  <message>
   <source>Choose an HTTP proxy in Settings &gt; Options &gt; Network, {}.</source>
   <translation>Wählen Sie unter Einstellungen &gt; Optionen &gt; Netzwerk einen HTTP-Proxy, {}.</translation>
  </message>
  <message>
   <source>Choose another Python (3.10 to 3.14), or the build for the processor.</source>
   <translation>Wählen Sie ein anderes Python (3.10 bis 3.14) oder die Fassung für den Prozessor.</translation>
  </message>
  <message>
   <source>Close other QGIS windows, exclude the engine's folder from the scan, and press Install again.</source>
   <translation>Schließen Sie andere QGIS-Fenster, nehmen Sie den Ordner der Engine von der Virenprüfung aus und klicken Sie erneut auf Installieren.</translation>
  </message>
  <message>
   <source>Close other programs and press Install again.</source>
   <translation>Schließen Sie andere Programme und klicken Sie erneut auf Installieren.</translation>
  </message>
  <message>
   <source>Enter them in Settings &gt; Options &gt; Network and press Install again, {}.</source>
   <translation>Tragen Sie beides unter Einstellungen &gt; Optionen &gt; Netzwerk ein und klicken Sie erneut auf Installieren, {}.</translation>
  </message>
  <message>
   <source>Exclude the engine's folder from the scan and press Repair.</source>
   <translation>Nehmen Sie den Ordner der Engine von der Virenprüfung aus und klicken Sie auf Reparieren.</translation>
  </message>
  <message>
   <source>Fill it on a machine with the same system and Python, as the user guide describes.</source>
   <translation>Füllen Sie ihn auf einem Rechner mit gleichem System und Python, wie im Benutzerhandbuch beschrieben.</translation>
  </message>
  <message>
   <source>Free some space and press Install again; what was downloaded is kept.</source>
   <translation>Geben Sie Platz frei und klicken Sie erneut auf Installieren; was heruntergeladen ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Have long paths enabled in Windows, or use a QGIS profile with a shorter path.</source>
   <translation>Lassen Sie in Windows lange Pfade freischalten oder verwenden Sie ein QGIS-Profil mit kürzerem Pfad.</translation>
  </message>
  <message>
   <source>Install the plugin again; the engine is kept.</source>
   <translation>Installieren Sie die Erweiterung neu; die Engine bleibt erhalten.</translation>
  </message>
  <message>
   <source>Install “Visual C++ Redistributable x64” from aka.ms/vs/17/release/vc_redist.x64.exe and press Repair.</source>
   <translation>Installieren Sie „Visual C++ Redistributable x64“ von aka.ms/vs/17/release/vc_redist.x64.exe und klicken Sie auf Reparieren.</translation>
  </message>
  <message>
   <source>Look at the internet connection and press Install again, {}.</source>
   <translation>Prüfen Sie die Internetverbindung und klicken Sie erneut auf Installieren, {}.</translation>
  </message>
  <message>
   <source>Look at the proxy in Settings &gt; Options &gt; Network and press Install again, {}.</source>
   <translation>Prüfen Sie den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk und klicken Sie erneut auf Installieren, {}.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install the package python3-venv, then press Install again.</source>
   <translation>Installieren Sie unter Debian und Ubuntu das Paket python3-venv und klicken Sie erneut auf Installieren.</translation>
  </message>
  <message>
   <source>Press Install again. If it stays, a proxy or a mirror delivers changed files.</source>
   <translation>Klicken Sie erneut auf Installieren. Bleibt der Fehler, liefert ein Proxy oder Spiegelserver veränderte Dateien.</translation>
  </message>
  <message>
   <source>Press Install again; if it stays, “Copy diagnostics” has what a report of the fault needs.</source>
   <translation>Klicken Sie erneut auf Installieren; bleibt der Fehler, enthält „Diagnose kopieren“ alles, was eine Fehlermeldung braucht.</translation>
  </message>
  <message>
   <source>PyTorch cannot use the graphics card.</source>
   <translation>PyTorch kann die Grafikkarte nicht benutzen.</translation>
  </message>
  <message>
   <source>PyTorch needs Microsoft's Visual C++ runtime, which is missing or too old.</source>
   <translation>PyTorch braucht die Visual-C++-Laufzeit von Microsoft; sie fehlt oder ist zu alt.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <source>The engine's folder may not be written to.</source>
   <translation>In den Ordner der Engine darf nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The folder of wheels does not hold all packages for this Python and this system.</source>
   <translation>Der Ordner mit Wheels enthält nicht alle Pakete für dieses Python und dieses System.</translation>
  </message>
  <message>
   <source>The installation failed without a word.</source>
   <translation>Die Installation ist ohne Meldung gescheitert.</translation>
  </message>
  <message>
   <source>The installation failed: {}</source>
   <translation>Die Installation ist gescheitert: {}</translation>
  </message>
  <message>
   <source>The installer cannot use a SOCKS proxy.</source>
   <translation>Das Installationsprogramm kann keinen SOCKS-Proxy benutzen.</translation>
  </message>
  <message>
   <source>The memory ran out.</source>
   <translation>Der Arbeitsspeicher reicht nicht.</translation>
  </message>
  <message>
   <source>The plugin's own files are not complete.</source>
   <translation>Die Dateien der Erweiterung sind unvollständig.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached or refuses the connection.</source>
   <translation>Der Proxy ist nicht erreichbar oder lehnt die Verbindung ab.</translation>
  </message>
  <message>
   <source>The proxy wants a user name and a password.</source>
   <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
  </message>
  <message>
   <source>The server of the packages cannot be reached.</source>
   <translation>Der Server mit den Paketen ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>The server of the packages refused the connection.</source>
   <translation>Der Server mit den Paketen hat die Verbindung abgelehnt.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted; often a firewall that reads along is the reason.</source>
   <translation>Dem Zertifikat des Servers wird nicht vertraut; oft liegt es an einer mitlesenden Firewall.</translation>
  </message>
  <message>
   <source>This Python cannot make environments.</source>
   <translation>Dieses Python kann keine Umgebungen anlegen.</translation>
  </message>
  <message>
   <source>Update NVIDIA's driver, or install the build for the processor.</source>
   <translation>Aktualisieren Sie den NVIDIA-Treiber oder installieren Sie die Fassung für den Prozessor.</translation>
  </message>
  <message>
   <source>or install from a folder of wheels</source>
   <translation>oder installieren Sie aus einem Ordner mit Wheels</translation>
  </message>
 </context>
 <context>
  <name>SSDiffEngine</name>
  <message>
   <source>Choose another Python in the plugin's options.</source>
   <translation>Wählen Sie in den Optionen der Erweiterung ein anderes Python.</translation>
  </message>
  <message>
   <source>If the memory ran out, choose a smaller extent or close other programs.</source>
   <translation>Falls der Arbeitsspeicher nicht reichte, wählen Sie eine kleinere Ausdehnung, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>Install it again, or choose another Python, in the plugin's options.</source>
   <translation>Installieren Sie sie in den Optionen der Erweiterung neu, oder wählen Sie dort ein anderes Python.</translation>
  </message>
  <message>
   <source>Its last words: {said}</source>
   <translation>Ihre letzten Worte: {said}</translation>
  </message>
  <message>
   <source>Run the job again.</source>
   <translation>Starten Sie den Auftrag noch einmal.</translation>
  </message>
  <message>
   <source>Run the job again; the engine starts anew.</source>
   <translation>Starten Sie den Auftrag noch einmal; die Engine wird neu gestartet.</translation>
  </message>
  <message>
   <source>The Python {origin} does not exist: {path}. Choose another in the plugin's options.</source>
   <translation>Das Python {origin} existiert nicht: {path}. Wählen Sie in den Optionen der Erweiterung ein anderes.</translation>
  </message>
  <message>
   <source>The SSDiff engine could not be started with {python}: {why}.</source>
   <translation>Die SSDiff-Engine ließ sich nicht mit {python} starten: {why}.</translation>
  </message>
  <message>
   <source>The SSDiff engine did not start ({how}).</source>
   <translation>Die SSDiff-Engine ist nicht gestartet ({how}).</translation>
  </message>
  <message>
   <source>The SSDiff engine is damaged. Press Repair in the plugin's options.</source>
   <translation>Die SSDiff-Engine ist beschädigt. Klicken Sie in den Optionen der Erweiterung auf Reparieren.</translation>
  </message>
  <message>
   <source>The SSDiff engine is not completely installed. Go on with it in the plugin's options.</source>
   <translation>Die SSDiff-Engine ist nicht vollständig installiert. Setzen Sie die Installation in den Optionen der Erweiterung fort.</translation>
  </message>
  <message>
   <source>The SSDiff engine is not installed yet. Install it in the plugin's options.</source>
   <translation>Die SSDiff-Engine ist noch nicht installiert. Installieren Sie sie in den Optionen der Erweiterung.</translation>
  </message>
  <message>
   <source>The SSDiff engine stopped before the job was done ({how}); nothing was written.</source>
   <translation>Die SSDiff-Engine hielt an, bevor der Auftrag fertig war ({how}); es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>The SSDiff engine was not ready after {seconds:.0f} seconds.</source>
   <translation>Die SSDiff-Engine war nach {seconds:.0f} Sekunden nicht bereit.</translation>
  </message>
  <message>
   <source>The SSDiff engine was removed while it was at work: {} is gone.</source>
   <translation>Die SSDiff-Engine wurde während der Arbeit entfernt: {} ist verschwunden.</translation>
  </message>
  <message>
   <source>The SSDiff engine was shut down.</source>
   <translation>Die SSDiff-Engine wurde beendet.</translation>
  </message>
  <message>
   <source>The bands “{bands}” are no list of positive numbers such as 2,3,4,5.</source>
   <translation>Die Kanäle „{bands}“ sind keine Liste positiver Zahlen wie 2,3,4,5.</translation>
  </message>
  <message>
   <source>The bands “{bands}” name one band twice.</source>
   <translation>Die Kanäle „{bands}“ nennen einen Kanal zweimal.</translation>
  </message>
  <message>
   <source>The job failed without a word.</source>
   <translation>Der Auftrag scheiterte ohne eine Meldung.</translation>
  </message>
  <message>
   <source>The plugin's files are not complete: {} is missing. Install the plugin again.</source>
   <translation>Die Dateien der Erweiterung sind unvollständig: {} fehlt. Installieren Sie die Erweiterung neu.</translation>
  </message>
  <message>
   <source>exit status {number}</source>
   <translation>Rückgabewert {number}</translation>
  </message>
  <message>
   <source>it closed its output</source>
   <translation>sie schloss ihre Ausgabe</translation>
  </message>
  <message>
   <source>set in the environment variable {}</source>
   <translation>in der Umgebungsvariablen {} gesetzt</translation>
  </message>
  <message>
   <source>set in the plugin's options</source>
   <translation>in den Optionen der Erweiterung gesetzt</translation>
  </message>
  <message>
   <source>stopped by signal {number}</source>
   <translation>durch Signal {number} beendet</translation>
  </message>
 </context>
 <context>
  <name>SSDiffEngineWords</name>
  <message>
   <source> ({} free).</source>
   <translation> ({} frei).</translation>
  </message>
  <message>
   <source>&amp;Install again</source>
   <translation>Erneut &amp;installieren</translation>
  </message>
  <message>
   <source>&amp;Install engine</source>
   <translation>Engine &amp;installieren</translation>
  </message>
  <message>
   <source>&amp;Repair engine</source>
   <translation>Engine &amp;reparieren</translation>
  </message>
  <message>
   <source>&amp;Update engine</source>
   <translation>Engine &amp;aktualisieren</translation>
  </message>
  <message>
   <source>About {download} to download, {disk} on disk</source>
   <translation>Etwa {download} herunterzuladen, {disk} auf dem Datenträger</translation>
  </message>
  <message>
   <source>Damaged: files are missing, or the Python that it is built on is gone. Repair it.</source>
   <translation>Beschädigt: Dateien fehlen, oder das Python, auf dem sie beruht, ist weg. Reparieren Sie sie.</translation>
  </message>
  <message>
   <source>Installed and proved: {}</source>
   <translation>Installiert und erprobt: {}</translation>
  </message>
  <message>
   <source>Installed, for an earlier version of the plugin. Update it.</source>
   <translation>Installiert, für eine frühere Version der Erweiterung. Aktualisieren Sie sie.</translation>
  </message>
  <message>
   <source>Installed.</source>
   <translation>Installiert.</translation>
  </message>
  <message>
   <source>Not complete: an installation was stopped. Install goes on with what is there.</source>
   <translation>Nicht vollständig: Eine Installation wurde angehalten. Installieren macht mit dem Vorhandenen weiter.</translation>
  </message>
  <message>
   <source>Not installed.</source>
   <translation>Nicht installiert.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffExports</name>
  <message>
   <source>Check that it is shown on the map and that the disk has room, or save it as a GeoTIFF yourself.</source>
   <translation>Prüfen Sie, ob er in der Karte erscheint und genug Speicherplatz da ist, oder speichern Sie ihn selbst als GeoTIFF.</translation>
  </message>
  <message>
   <source>The layer “{name}” ({origin}) cannot be saved as a file for the engine.</source>
   <translation>Der Layer „{name}“ ({origin}) lässt sich nicht als Datei für die Engine speichern.</translation>
  </message>
  <message>
   <source>“{name}” ({origin}) is no file that the engine can open; QGIS saved it as a temporary one.</source>
   <translation>„{name}“ ({origin}) ist keine Datei, die die Engine öffnen kann; QGIS hat eine temporäre daraus gemacht.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffInstall</name>
  <message>
   <source>Free some space on the disk of {} and press Install again.</source>
   <translation>Geben Sie auf dem Datenträger von {} Platz frei und klicken Sie erneut auf Installieren.</translation>
  </message>
  <message>
   <source>Preparing a Python environment</source>
   <translation>Python-Umgebung wird vorbereitet</translation>
  </message>
  <message>
   <source>The engine needs {need} of free disk space while it is installed; there are {free}.</source>
   <translation>Während der Installation braucht die Engine {need} freien Speicherplatz; vorhanden sind {free}.</translation>
  </message>
  <message>
   <source>The engine that was there before is back.</source>
   <translation>Die vorherige Engine ist wieder da.</translation>
  </message>
  <message>
   <source>The engine works: {}</source>
   <translation>Die Engine funktioniert: {}</translation>
  </message>
  <message>
   <source>Trying the engine</source>
   <translation>Engine wird ausprobiert</translation>
  </message>
 </context>
 <context>
  <name>SSDiffInstallation</name>
  <message>
   <source>Installing the SSDiff engine</source>
   <translation>SSDiff-Engine wird installiert</translation>
  </message>
  <message>
   <source>Looking at the graphics card</source>
   <translation>Grafikkarte wird angesehen</translation>
  </message>
  <message>
   <source>Removing the SSDiff engine</source>
   <translation>SSDiff-Engine wird entfernt</translation>
  </message>
 </context>
 <context>
  <name>SSDiffLanguage</name>
  <message>
   <source>en</source>
   <translation>de</translation>
  </message>
 </context>
 <context>
  <name>SSDiffMatching</name>
  <message>
   <source>No multispectral raster matches PAN “{}” by place and pixel size. Choose MS.</source>
   <translation>Kein multispektrales Raster passt nach Ort und Pixelgröße zu PAN „{}“. Wählen Sie MS.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffOptions</name>
  <message>
   <source>Checking the SSDiff engine</source>
   <translation>SSDiff-Engine wird geprüft</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>SSDiff-Pansharpening</translation>
  </message>
 </context>
 <context>
  <name>SSDiffOutcome</name>
  <message>
   <source> Found, but not fit: {}.</source>
   <translation> Gefunden, aber nicht geeignet: {}.</translation>
  </message>
  <message>
   <source>Another QGIS window is installing or removing the engine.</source>
   <translation>Ein anderes QGIS-Fenster installiert oder entfernt gerade die Engine.</translation>
  </message>
  <message>
   <source>Install Python 3.12 from python.org (under Linux, the package python3-venv) and press Install again.</source>
   <translation>Installieren Sie Python 3.12 von python.org (unter Linux das Paket python3-venv) und klicken Sie erneut auf Installieren.</translation>
  </message>
  <message>
   <source>Press Repair.</source>
   <translation>Klicken Sie auf Reparieren.</translation>
  </message>
  <message>
   <source>The engine needs Python 3.10 to 3.14, and this machine has none that serves.</source>
   <translation>Die Engine braucht Python 3.10 bis 3.14; auf diesem Rechner gibt es kein geeignetes.</translation>
  </message>
  <message>
   <source>The packages are installed, but the engine does not work: {}</source>
   <translation>Die Pakete sind installiert, aber die Engine funktioniert nicht: {}</translation>
  </message>
  <message>
   <source>Wait until it is done, then try again.</source>
   <translation>Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>classical methods, rasterio {}</source>
   <translation>klassische Verfahren, rasterio {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPip</name>
  <message>
   <source>Downloading {name} ({size})</source>
   <translation>{name} wird heruntergeladen ({size})</translation>
  </message>
  <message>
   <source>Taking {}</source>
   <translation>{} wird geholt</translation>
  </message>
  <message>
   <source>Unpacking; large packages take a minute or two</source>
   <translation>Wird entpackt; bei großen Paketen dauert das ein bis zwei Minuten</translation>
  </message>
  <message>
   <source>{} was downloaded before</source>
   <translation>{} wurde schon heruntergeladen</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPlan</name>
  <message>
   <source>Installing PyTorch</source>
   <translation>PyTorch wird installiert</translation>
  </message>
  <message>
   <source>Installing the packages for rasters</source>
   <translation>Pakete für Raster werden installiert</translation>
  </message>
  <message>
   <source>Updating the installer</source>
   <translation>Installationsprogramm wird aktualisiert</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPlugin</name>
  <message>
   <source>Fuse a panchromatic with a multispectral raster</source>
   <translation>Ein panchromatisches mit einem multispektralen Raster fusionieren</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)…</source>
   <translation>Pansharpening (SSDiff)…</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>SSDiff-Pansharpening</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPreflight</name>
  <message>
   <source>MS covers {} of PAN</source>
   <translation>MS deckt {} von PAN ab</translation>
  </message>
  <message>
   <source>NoData of PAN {0}, of MS {1}</source>
   <translation>NoData von PAN {0}, von MS {1}</translation>
  </message>
  <message>
   <source>NoData {}</source>
   <translation>NoData {}</translation>
  </message>
  <message>
   <source>PAN is {} times as fine as MS</source>
   <translation>PAN ist {}-mal so fein wie MS</translation>
  </message>
  <message>
   <source>PAN {0}, MS {1}</source>
   <translation>PAN {0}, MS {1}</translation>
  </message>
  <message>
   <source>about {time} {where}</source>
   <translation>etwa {time} {where}</translation>
  </message>
  <message>
   <source>bands {}</source>
   <translation>Kanäle {}</translation>
  </message>
  <message>
   <source>content shifted by {0:.1f}, {1:.1f} multispectral pixels</source>
   <translation>Inhalt um {0:.1f}, {1:.1f} multispektrale Pixel verschoben</translation>
  </message>
  <message>
   <source>no offset</source>
   <translation>kein Versatz</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>on the graphics card</source>
   <translation>auf der Grafikkarte</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>auf dem Prozessor</translation>
  </message>
  <message>
   <source>up to {} on disk</source>
   <translation>bis zu {} auf dem Datenträger</translation>
  </message>
  <message>
   <source>{} bits</source>
   <translation>{} Bit</translation>
  </message>
  <message>
   <source>{} of memory</source>
   <translation>{} Arbeitsspeicher</translation>
  </message>
  <message>
   <source>{}-bit floats</source>
   <translation>{}-Bit-Gleitkommazahlen</translation>
  </message>
 </context>
 <context>
  <name>SSDiffProvenance</name>
  <message>
   <source>Adapter {name} (SHA-256 {sha}).</source>
   <translation>Adapter {name} (SHA-256 {sha}).</translation>
  </message>
  <message>
   <source>Alignment: {}.</source>
   <translation>Ausrichtung: {}.</translation>
  </message>
  <message>
   <source>Bands of MS: {}.</source>
   <translation>Kanäle von MS: {}.</translation>
  </message>
  <message>
   <source>Detail finer than the multispectral pixels is a neural network's estimate (SSDiff): measure on the original bands where a decision depends on it.</source>
   <translation>Details, die feiner als die multispektralen Pixel sind, sind die Schätzung eines neuronalen Netzes (SSDiff): Messen Sie an den Originalkanälen, wo eine Entscheidung davon abhängt.</translation>
  </message>
  <message>
   <source>Model {name} (SHA-256 {sha}), steps {steps}, samples {samples}, seed {seed}, on {device}.</source>
   <translation>Modell {name} (SHA-256 {sha}), Schritte {steps}, Durchläufe {samples}, Startwert {seed}, auf {device}.</translation>
  </message>
  <message>
   <source>Multispectral raster on the panchromatic grid, fused with the method {}.</source>
   <translation>Multispektrales Raster auf dem panchromatischen Raster, fusioniert mit dem Verfahren {}.</translation>
  </message>
  <message>
   <source>PAN: {pan}; MS: {ms}.</source>
   <translation>PAN: {pan}; MS: {ms}.</translation>
  </message>
  <message>
   <source>Pansharpened by {plugin}: method {method}.</source>
   <translation>Geschärft von {plugin}: Verfahren {method}.</translation>
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
   <translation>SSDiff-Pansharpening</translation>
  </message>
 </context>
 <context>
  <name>SSDiffReport</name>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Overall (HQNR)</source>
   <translation>Gesamt (HQNR)</translation>
  </message>
 </context>
 <context>
  <name>SSDiffResult</name>
  <message>
   <source>Pansharpened</source>
   <translation>Pansharpening</translation>
  </message>
  <message>
   <source>Standard deviation of {samples} runs of the network, in the units of “{result}”.</source>
   <translation>Standardabweichung von {samples} Durchläufen des Netzes, in den Einheiten von „{result}“.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffSources</name>
  <message>
   <source>The layer “{}” cannot be read. Mend its data source first.</source>
   <translation>Der Layer „{}“ lässt sich nicht lesen. Beheben Sie zuerst den Fehler in seiner Datenquelle.</translation>
  </message>
  <message>
   <source>The layer “{}” is a rendered picture from a server (8-bit colours, not measured values), which must not be pansharpened. Use the raster file itself.</source>
   <translation>Der Layer „{}“ ist ein gerendertes Bild von einem Server (8-Bit-Farben, keine Messwerte) und darf nicht geschärft werden. Verwenden Sie die Rasterdatei selbst.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStages</name>
  <message>
   <source>Aligning the layers…</source>
   <translation>Layer werden ausgerichtet…</translation>
  </message>
  <message>
   <source>Building overviews…</source>
   <translation>Übersichten werden erstellt…</translation>
  </message>
  <message>
   <source>Checking the methods one scale up…</source>
   <translation>Verfahren werden eine Stufe gröber geprüft…</translation>
  </message>
  <message>
   <source>Comparing the colours…</source>
   <translation>Vergleich der Farben…</translation>
  </message>
  <message>
   <source>Comparing with the reference…</source>
   <translation>Vergleich mit der Referenz…</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Fertig.</translation>
  </message>
  <message>
   <source>Learning from the scene. On the held-out part the error in colour (SAM) went from {sam0}° to {sam1}°, the overall error (ERGAS) from {ergas0} to {ergas1}</source>
   <translation>Lernt aus der Szene. Auf dem zurückgehaltenen Teil ging der Farbfehler (SAM) von {sam0}° auf {sam1}° zurück, der Gesamtfehler (ERGAS) von {ergas0} auf {ergas1}</translation>
  </message>
  <message>
   <source>Learning from the scene; nothing is better on the held-out part yet…</source>
   <translation>Lernt aus der Szene; auf dem zurückgehaltenen Teil ist noch nichts besser…</translation>
  </message>
  <message>
   <source>Measuring at full resolution…</source>
   <translation>Messung in voller Auflösung…</translation>
  </message>
  <message>
   <source>Measuring the scene…</source>
   <translation>Szene wird vermessen…</translation>
  </message>
  <message>
   <source>Opening the layers…</source>
   <translation>Layer werden geöffnet…</translation>
  </message>
  <message>
   <source>Reducing the multispectral raster…</source>
   <translation>Das multispektrale Raster wird vergröbert…</translation>
  </message>
  <message>
   <source>Reducing the panchromatic raster…</source>
   <translation>Das panchromatische Raster wird vergröbert…</translation>
  </message>
  <message>
   <source>Saving a layer as a file…</source>
   <translation>Ein Layer wird als Datei gespeichert…</translation>
  </message>
  <message>
   <source>Sharpening…</source>
   <translation>Wird geschärft…</translation>
  </message>
  <message>
   <source>Working…</source>
   <translation>In Arbeit…</translation>
  </message>
  <message>
   <source>Writing the reference…</source>
   <translation>Die Referenz wird geschrieben…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Wird geschrieben…</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{stage} ({time} left)</source>
   <translation>{stage} (noch {time})</translation>
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
   <translation>Aktivieren Sie die Erweiterung „Processing“ mit ihrem GDAL-Anbieter oder installieren Sie die Engine.</translation>
  </message>
  <message>
   <source>GDAL could not sharpen these layers. {}</source>
   <translation>GDAL konnte diese Layer nicht schärfen. {}</translation>
  </message>
  <message>
   <source>Look at the log, or install the engine, which checks the layers before.</source>
   <translation>Sehen Sie ins Protokoll oder installieren Sie die Engine, die die Layer vorher prüft.</translation>
  </message>
  <message>
   <source>Pansharpening with GDAL</source>
   <translation>Pansharpening mit GDAL</translation>
  </message>
  <message>
   <source>QGIS's algorithm {} is not there.</source>
   <translation>Der QGIS-Algorithmus {} ist nicht vorhanden.</translation>
  </message>
  <message>
   <source>The result cannot be written to {path}: {why}.</source>
   <translation>Das Ergebnis lässt sich nicht in {path} schreiben: {why}.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStyling</name>
  <message>
   <source>{} pansharpened</source>
   <translation>{} geschärft</translation>
  </message>
 </context>
 <context>
  <name>SSDiffTarget</name>
  <message>
   <source>PyTorch is no longer made for Macs with an Intel processor, so SSDiff cannot run here; the classical methods can.</source>
   <translation>PyTorch wird für Macs mit Intel-Prozessor nicht mehr hergestellt, daher läuft SSDiff hier nicht; die klassischen Verfahren laufen.</translation>
  </message>
  <message>
   <source>PyTorch needs a Linux of 2018 or later (glibc 2.28); this one is older.</source>
   <translation>PyTorch braucht ein Linux von 2018 oder neuer (glibc 2.28); dieses ist älter.</translation>
  </message>
  <message>
   <source>PyTorch needs macOS 14 or later; this Mac has an older one.</source>
   <translation>PyTorch braucht macOS 14 oder neuer; dieser Mac hat ein älteres.</translation>
  </message>
  <message>
   <source>The engine's packages are made for 64-bit Intel and AMD processors under Windows only.</source>
   <translation>Unter Windows gibt es die Pakete der Engine nur für 64-Bit-Prozessoren von Intel und AMD.</translation>
  </message>
  <message>
   <source>There are no packages of the engine for this kind of machine ({}).</source>
   <translation>Für diese Art von Rechner ({}) gibt es keine Pakete der Engine.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffTasks</name>
  <message>
   <source>Adapting to the scene</source>
   <translation>Anpassen an die Szene</translation>
  </message>
  <message>
   <source>Looking at the scene</source>
   <translation>Szene wird angesehen</translation>
  </message>
  <message>
   <source>Pansharpening</source>
   <translation>Pansharpening</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Qualitätsbericht</translation>
  </message>
 </context>
 <context>
  <name>SSDiffUncertainty</name>
  <message>
   <source>{} uncertainty</source>
   <translation>{} Unsicherheit</translation>
  </message>
 </context>
 <context>
  <name>SSDiffUnserved</name>
  <message>
   <source>MTF-GLP-FS, a classical method, is used.</source>
   <translation>Das klassische Verfahren MTF-GLP-FS wird verwendet.</translation>
  </message>
 </context>
 <context>
  <name>Simulate</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Ausrichtung von PAN und MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Kanäle von MS, z. B. 2,3,4,5 (leer: nach Metadaten, sonst die ersten)</translation>
  </message>
  <message>
   <source>Coarser MS</source>
   <translation>Vergröbertes MS</translation>
  </message>
  <message>
   <source>Coarser PAN</source>
   <translation>Vergröbertes PAN</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Weitere MS-Raster, für Szenen mit einer Datei je Kanal</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS wurde PAN „{pan}“ nach Ort, Pixelgröße und Name zugeordnet: {ms}.</translation>
  </message>
  <message>
   <source>Makes PAN and MS coarser, so that MS itself is the truth for a fusion of them.</source>
   <translation>Vergröbert PAN und MS, sodass MS selbst die Wahrheit für ihre Fusion ist.</translation>
  </message>
  <message>
   <source>Makes a panchromatic (PAN) and a multispectral raster (MS) coarser by the ratio of their pixels, through the sensor's blur. A fusion of the new pair can be held against MS itself, which is the truth for it (Wald's protocol).

The folder gets pan.tif, ms.tif and reference.tif; existing ones are replaced. Fuse pan.tif and ms.tif, then give reference.tif as the reference to Assess pansharpening.

MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. The sensor decides the blur; auto guesses it.</source>
   <translation>Vergröbert ein panchromatisches (PAN) und ein multispektrales Raster (MS) um das Verhältnis ihrer Pixel, durch die Unschärfe des Sensors. Eine Fusion des neuen Paares lässt sich mit MS selbst vergleichen, das für sie die Wahrheit ist (Protokoll nach Wald).

Der Ordner erhält pan.tif, ms.tif und reference.tif; vorhandene werden ersetzt. Fusionieren Sie pan.tif und ms.tif und geben Sie dann reference.tif als Referenz bei Pansharpening bewerten an.

MS darf leer bleiben: Dann ist es das Raster, das nach Ort, Pixelgröße und Name zu PAN passt. Der Sensor bestimmt die Unschärfe; auto schätzt ihn.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Multispektrales Raster (MS; leer: das zu PAN passende)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>Eines der weiteren MS-Raster lässt sich nicht lesen. Beheben Sie das oder entfernen Sie es.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Panchromatisches Raster (PAN)</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <source>Simulate a pair with a reference (Wald)</source>
   <translation>Ein Paar mit Referenz simulieren (Wald)</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Das als {} angegebene Raster lässt sich nicht lesen. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>wald,reduced resolution,degrade,reference,validation,pansharpening</source>
   <translation>Wald,reduzierte Auflösung,vergröbern,Referenz,Validierung,Pansharpening,degrade</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>„{}“ ist kein Raster. Entfernen Sie es aus MS.</translation>
  </message>
 </context>
</TS>
