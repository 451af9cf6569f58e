<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Unreviewed: written with the plugin, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Adapt</name>
  <message>
   <source>Adapt to a scene (SSDiff)</source>
   <translation>Adapter à une scène (SSDiff)</translation>
  </message>
  <message>
   <source>Adapted model</source>
   <translation>Modèle adapté</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alignement de PAN et MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandes de MS, p. ex. 2,3,4,5 (vide : d'après les métadonnées, sinon les premières)</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Commencer par</translation>
  </message>
  <message>
   <source>Better than before</source>
   <translation>Meilleur qu'avant</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil de calcul</translation>
  </message>
  <message>
   <source>ERGAS after</source>
   <translation>ERGAS après</translation>
  </message>
  <message>
   <source>ERGAS before</source>
   <translation>ERGAS avant</translation>
  </message>
  <message>
   <source>Fine-tunes the network on a scene of its own, for sensors that it does not know.</source>
   <translation>Ajuste le réseau à une scène, pour les capteurs qu'il ne connaît pas.</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Autres rasters MS, pour les scènes livrées une bande par fichier</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS a été associé au PAN « {pan} » par lieu, taille de pixel et nom : {ms}.</translation>
  </message>
  <message>
   <source>Minutes to learn at most</source>
   <translation>Minutes d'apprentissage au plus</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Raster multispectral (MS ; vide : celui qui correspond à PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>L'un des autres rasters MS ne peut pas être lu. Réparez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Raster panchromatique (PAN)</translation>
  </message>
  <message>
   <source>Pieces of the scene</source>
   <translation>Morceaux de la scène</translation>
  </message>
  <message>
   <source>Resume: keep what was learnt when stopped, and go on from it</source>
   <translation>Reprendre : garder ce qui a été appris en cas d'arrêt, et continuer de là</translation>
  </message>
  <message>
   <source>SAM after</source>
   <translation>SAM après</translation>
  </message>
  <message>
   <source>SAM before</source>
   <translation>SAM avant</translation>
  </message>
  <message>
   <source>SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1} on the held-out part.</source>
   <translation>SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1} sur la partie réservée.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Secondes nécessaires</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>Steps at most (empty: as time allows)</source>
   <translation>Étapes au plus (vide : selon le temps)</translation>
  </message>
  <message>
   <source>Steps done</source>
   <translation>Étapes faites</translation>
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
   <translation>Apprend une scène au réseau : il apprend du raster panchromatique (PAN) et du multispectral (MS) de la scène elle-même, à l'échelle supérieure, où MS est la vérité. Ce qu'il apprend va dans un petit fichier, que Pansharpening (SSDiff) prend comme Modèle adapté, pour cette scène et d'autres du même genre. Cela aide surtout avec les capteurs sur lesquels le réseau n'a pas été entraîné.

Un quart de la scène est réservé : il décide quand s'arrêter et ce qui est gardé. Où rien n'est gagné, le fichier ne change rien, de sorte qu'un lot ou un modèle continue.

PAN, MS, bandes, capteur et alignement sont ceux de Pansharpening (SSDiff). La scène doit avoir au moins 128 x 64 pixels de MS.

Minutes : le temps d'apprentissage au plus ; il s'arrête plus tôt quand rien n'est plus gagné. Cinq minutes suffisent largement sur une carte graphique et sont un bon début sur un processeur.

Étapes : au plus autant, quel que soit le temps. Graine : la même graine et les mêmes étapes apprennent la même chose.

Commencer par : un modèle adapté d'où continuer, au lieu du réseau seul.

Reprendre : en cas d'arrêt, ce qui a été appris reste à côté du fichier, et la même exécution continue de là. Les minutes comptent toutes les exécutions ensemble.

Les modèles reçoivent comme nombres : SAM et ERGAS de la partie réservée avant et après (plus bas, mieux c'est), les étapes faites, les morceaux de la scène lus, les secondes ; et GAIN, si c'est meilleur qu'avant.</translation>
  </message>
  <message>
   <source>The adapted model to begin with is the output. Choose another name.</source>
   <translation>Le modèle adapté de départ est la sortie. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>The adapted model {} must end in .safetensors.</source>
   <translation>Le modèle adapté {} doit se terminer par .safetensors.</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Le raster donné pour {} ne peut pas être lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The scene is too small to learn from: PAN and MS share {} x {} pixels of MS. Give at least 128 x 64, or pansharpen without an adapted model.</source>
   <translation>La scène est trop petite pour en apprendre : PAN et MS ont {} x {} pixels de MS en commun. Donnez-en au moins 128 x 64, ou affinez sans modèle adapté.</translation>
  </message>
  <message>
   <source>adapt,fine-tune,train,learn,sensor,adapter,pansharpening,diffusion</source>
   <translation>adapter,ajuster,entraîner,apprendre,capteur,adaptateur,pansharpening,diffusion</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>« {} » n'est pas un raster. Retirez-le de MS.</translation>
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
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>&amp;Démarrer</translation>
  </message>
  <message>
   <source>Adapt to this scene</source>
   <translation>Adapter à cette scène</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <source>It stops earlier when nothing more is gained</source>
   <translation>L'apprentissage s'arrête plus tôt quand rien n'est plus gagné</translation>
  </message>
  <message>
   <source>It will be saved as “{}”.</source>
   <translation>Il sera enregistré sous « {} ».</translation>
  </message>
  <message>
   <source>Learn for at &amp;most:</source>
   <translation>Apprendre au &amp;plus :</translation>
  </message>
  <message>
   <source>Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to {ergas1}. Other layers are chosen by now; the adapted model of “{scene}” is {path}.</source>
   <translation>Appris : sur la partie réservée, SAM descend de {sam0} à {sam1} degrés, ERGAS de {ergas0} à {ergas1}. D'autres couches sont choisies entre-temps ; le modèle adapté de « {scene} » est {path}.</translation>
  </message>
  <message>
   <source>Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to {ergas1}. The adapted model is chosen for this scene.</source>
   <translation>Appris : sur la partie réservée, SAM descend de {sam0} à {sam1} degrés, ERGAS de {ergas0} à {ergas1}. Le modèle adapté est choisi pour cette scène.</translation>
  </message>
  <message>
   <source>Nothing was gained: the trained model serves this scene as it is, and stays in use. More minutes or a larger scene may help.</source>
   <translation>Rien n'a été gagné : le modèle entraîné sert cette scène tel quel et reste en service. Plus de minutes ou une scène plus grande peuvent aider.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>SSDiff goes on learning in the background; you will be told when it is done.</source>
   <translation>SSDiff continue d'apprendre en arrière-plan ; vous serez prévenu à la fin.</translation>
  </message>
  <message>
   <source>SSDiff learns from the scene one scale down, where the multispectral layer is the truth. A quarter of the scene is held out and judges: what is no better is not taken. The result is a small file for this scene and for others of its kind.</source>
   <translation>SSDiff apprend de la scène à l'échelle supérieure, où la couche multispectrale est la vérité. Un quart de la scène est réservé et juge : ce qui n'est pas meilleur n'est pas pris. Le résultat est un petit fichier pour cette scène et d'autres du même genre.</translation>
  </message>
  <message>
   <source>Save t&amp;o:</source>
   <translation>Enregistrer &amp;dans :</translation>
  </message>
  <message>
   <source>Save the adapted model</source>
   <translation>Enregistrer le modèle adapté</translation>
  </message>
  <message>
   <source>Say where the adapted model is saved.</source>
   <translation>Dites où le modèle adapté est enregistré.</translation>
  </message>
  <message>
   <source>Scene:</source>
   <translation>Scène :</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Démarrage du moteur…</translation>
  </message>
  <message>
   <source>Stop; what was learnt is kept, and the next start goes on from it</source>
   <translation>Arrêter ; ce qui a été appris est gardé, et le prochain démarrage continue de là</translation>
  </message>
  <message>
   <source>Stopped. The next start with the same layers and file goes on from here.</source>
   <translation>Arrêté. Le prochain démarrage avec les mêmes couches et le même fichier continue d'ici.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>The folder “{}” cannot be written to.</source>
   <translation>On ne peut pas écrire dans le dossier « {} ».</translation>
  </message>
  <message>
   <source>The folder “{}” does not exist.</source>
   <translation>Le dossier « {} » n'existe pas.</translation>
  </message>
  <message>
   <source>“{}” exists. Replace it?</source>
   <translation>« {} » existe. Le remplacer ?</translation>
  </message>
  <message>
   <source>“{}” is a folder. Give a file name.</source>
   <translation>« {} » est un dossier. Donnez un nom de fichier.</translation>
  </message>
 </context>
 <context>
  <name>AdapterBox</name>
  <message>
   <source>Adapt to th&amp;is scene…</source>
   <translation>Adapter à cette &amp;scène…</translation>
  </message>
  <message>
   <source>Choose an adapted model</source>
   <translation>Choisir un modèle adapté</translation>
  </message>
  <message>
   <source>It gained nothing there, and changes nothing.</source>
   <translation>Il n'y a rien gagné et ne change rien.</translation>
  </message>
  <message>
   <source>Learnt from {}.</source>
   <translation>Appris de {}.</translation>
  </message>
  <message>
   <source>Let SSDiff learn from the scene itself; it helps most with sensors that it does not know</source>
   <translation>Laisser SSDiff apprendre de la scène elle-même ; utile surtout pour les capteurs qu'il ne connaît pas</translation>
  </message>
  <message>
   <source>SAM there: {0:.3f}° before, {1:.3f}° after.</source>
   <translation>SAM là-bas : {0:.3f}° avant, {1:.3f}° après.</translation>
  </message>
  <message>
   <source>What SSDiff has learnt from a scene; for scenes of the same kind</source>
   <translation>Ce que SSDiff a appris d'une scène ; pour des scènes du même genre</translation>
  </message>
  <message>
   <source>[None: the sensor’s own model]</source>
   <translation>[Aucun : le modèle du capteur]</translation>
  </message>
 </context>
 <context>
  <name>Algorithm</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alignement de PAN et MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandes de MS, p. ex. 2,3,4,5 (vide : d'après les métadonnées, sinon les premières)</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil de calcul</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Autres rasters MS, pour les scènes livrées une bande par fichier</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS a été associé au PAN « {pan} » par lieu, taille de pixel et nom : {ms}.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Raster multispectral (MS ; vide : celui qui correspond à PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>L'un des autres rasters MS ne peut pas être lu. Réparez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Raster panchromatique (PAN)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Le raster donné pour {} ne peut pas être lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>« {} » n'est pas un raster. Retirez-le de MS.</translation>
  </message>
 </context>
 <context>
  <name>AreaBox</name>
  <message>
   <source>&amp;Area:</source>
   <translation>&amp;Zone :</translation>
  </message>
  <message>
   <source>&amp;Draw rectangle</source>
   <translation>&amp;Dessiner un rectangle</translation>
  </message>
  <message>
   <source>A small area is quick to try; the result is the same as that piece of the whole</source>
   <translation>Une petite zone est vite essayée ; le résultat est le même que ce morceau du tout</translation>
  </message>
  <message>
   <source>Area to sharpen</source>
   <translation>Zone à affiner</translation>
  </message>
  <message>
   <source>Choose the layer whose extent is to be sharpened.</source>
   <translation>Choisissez la couche dont l'emprise doit être affinée.</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map; Escape leaves without one</source>
   <translation>Tracez un rectangle sur la carte ; Échap quitte sans rectangle</translation>
  </message>
  <message>
   <source>Draw the area to sharpen as a rectangle on the map.</source>
   <translation>Dessinez la zone à affiner comme rectangle sur la carte.</translation>
  </message>
  <message>
   <source>The area cannot be placed in the panchromatic layer's CRS.</source>
   <translation>La zone ne peut pas être placée dans le SCR de la couche panchromatique.</translation>
  </message>
  <message>
   <source>The chosen area holds no pixel of the panchromatic layer. Move or enlarge it, or take the whole.</source>
   <translation>La zone choisie ne contient aucun pixel de la couche panchromatique. Déplacez-la ou agrandissez-la, ou prenez le tout.</translation>
  </message>
  <message>
   <source>The layer whose extent is sharpened</source>
   <translation>La couche dont l'emprise est affinée</translation>
  </message>
 </context>
 <context>
  <name>Assess</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alignement de PAN et MS</translation>
  </message>
  <message>
   <source>Assess pansharpening</source>
   <translation>Évaluer le pansharpening</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandes de MS, p. ex. 2,3,4,5 (vide : d'après les métadonnées, sinon les premières)</translation>
  </message>
  <message>
   <source>Check one scale up against the classical methods</source>
   <translation>Vérifier à l'échelle supérieure face aux méthodes classiques</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil de calcul</translation>
  </message>
  <message>
   <source>Figures and a report on the quality of a pansharpened raster.</source>
   <translation>Chiffres et rapport sur la qualité d'un raster affiné.</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Autres rasters MS, pour les scènes livrées une bande par fichier</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS a été associé au PAN « {pan} » par lieu, taille de pixel et nom : {ms}.</translation>
  </message>
  <message>
   <source>Measures a pansharpened raster against the panchromatic (PAN) and the multispectral raster (MS) that it was made from. It may come from any tool, as long as it lies on PAN's grid.

Without a reference: HQNR, QNR, D_lambda, D_lambda_K and D_s tell how consistent it is with its inputs. With a reference on the same grid: SAM, ERGAS, Q2n, SCC and PSNR tell how right it is.

Bands, sensor, alignment: left at their defaults they are taken from the raster's own tags, if this plugin made it.

Check one scale up: a piece of the scene is made coarser, fused again by the raster's method and by the classical ones, and held against MS itself, which is the truth there.

The report is one HTML file that needs no other: figures, histograms and spectra before and after, pieces at full size, where the result departs from the original, and how it was made. Models get the figures as numbers; RANK is the method's place in the check by SAM, DEPARTURE the mean difference from MS at its own pixels in per cent.</source>
   <translation>Mesure un raster affiné face au raster panchromatique (PAN) et au multispectral (MS) dont il est fait. Il peut venir de n'importe quel outil, s'il est sur la grille de PAN.

Sans référence : HQNR, QNR, D_lambda, D_lambda_K et D_s disent combien il est cohérent avec ses entrées. Avec une référence sur la même grille : SAM, ERGAS, Q2n, SCC et PSNR disent combien il est juste.

Bandes, capteur, alignement : laissés par défaut, ils sont lus dans les métadonnées du raster, si cette extension l'a fait.

Vérification à l'échelle supérieure : un morceau de la scène est rendu plus grossier, fusionné de nouveau par la méthode du raster et par les classiques, et comparé à MS lui-même, qui y est la vérité.

Le rapport est un seul fichier HTML qui n'en demande pas d'autre : chiffres, histogrammes et spectres avant et après, morceaux en taille réelle, où le résultat s'écarte de l'original, et comment il a été fait. Les modèles reçoivent les chiffres ; RANK est le rang de la méthode dans la vérification par SAM, DEPARTURE l'écart moyen à MS sur ses propres pixels en pour cent.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Raster multispectral (MS ; vide : celui qui correspond à PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>L'un des autres rasters MS ne peut pas être lu. Réparez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Raster panchromatique (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened raster</source>
   <translation>Raster affiné</translation>
  </message>
  <message>
   <source>Reference on the same grid</source>
   <translation>Référence sur la même grille</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Le raster donné pour {} ne peut pas être lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Uncertainty that belongs to it</source>
   <translation>Incertitude qui lui appartient</translation>
  </message>
  <message>
   <source>quality,QNR,HQNR,SAM,ERGAS,report,pansharpening,metrics,validation</source>
   <translation>qualité,QNR,HQNR,SAM,ERGAS,rapport,pansharpening,mesures,validation</translation>
  </message>
  <message>
   <source>“{fused}” does not have PAN's pixels. Give the result of a fusion of this pair.</source>
   <translation>« {fused} » n'a pas les pixels de PAN. Donnez le résultat d'une fusion de cette paire.</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>« {} » n'est pas un raster. Retirez-le de MS.</translation>
  </message>
 </context>
 <context>
  <name>BandList</name>
  <message>
   <source>Add a band</source>
   <translation>Ajouter une bande</translation>
  </message>
  <message>
   <source>Bands of the multispectral image</source>
   <translation>Bandes de l'image multispectrale</translation>
  </message>
  <message>
   <source>Files in band order</source>
   <translation>Fichiers dans l'ordre des bandes</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>One file per band, in the sensor's order: blue first. Drag to reorder.</source>
   <translation>Un fichier par bande, dans l'ordre du capteur : le bleu d'abord. Glissez pour réordonner.</translation>
  </message>
  <message>
   <source>Rasters (*.tif *.tiff *.jp2 *.img);;All (*)</source>
   <translation>Rasters (*.tif *.tiff *.jp2 *.img);;Tous (*)</translation>
  </message>
  <message>
   <source>Remove the selected bands</source>
   <translation>Retirer les bandes sélectionnées</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>non utilisé</translation>
  </message>
 </context>
 <context>
  <name>BandMap</name>
  <message>
   <source>Band of the multispectral layer that is {}</source>
   <translation>Bande de la couche multispectrale qui est {}</translation>
  </message>
 </context>
 <context>
  <name>BeforeAfter</name>
  <message>
   <source>Before and after</source>
   <translation>Avant et après</translation>
  </message>
  <message>
   <source>Drag the divider, or use the arrow keys</source>
   <translation>Faites glisser le séparateur, ou utilisez les flèches</translation>
  </message>
  <message>
   <source>Multispectral</source>
   <translation>Multispectral</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
 </context>
 <context>
  <name>Classical</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alignement de PAN et MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandes de MS, p. ex. 2,3,4,5 (vide : d'après les métadonnées, sinon les premières)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Cohérent avec MS : rendu de nouveau plus grossier, le résultat redonne les valeurs de MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil de calcul</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Emprise (vide : tout)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Autres rasters MS, pour les scènes livrées une bande par fichier</translation>
  </message>
  <message>
   <source>Fuses a panchromatic raster (PAN) with a multispectral raster (MS) of a coarser grid by a classical method. None needs a trained model, so any sensor, ratio and number of bands will do.

Method: gsa, adaptive Gram-Schmidt; bt-h, Brovey after haze was taken off; mtf-glp-fs adds detail matched to the sensor's blur; bdsd-pc fits the detail of each band by least squares; brovey, the plain ratio; exp is MS interpolated, without any detail of PAN.

MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. Bands are positions in MS counted from 1. The sensor decides the blur that is reckoned with; auto guesses it.

Quality report: a page with figures, plots and pieces before and after, and a check against the other methods on this scene.</source>
   <translation>Fusionne un raster panchromatique (PAN) et un raster multispectral (MS) à la grille plus grossière par une méthode classique. Aucune ne demande de modèle entraîné : tout capteur, tout rapport et tout nombre de bandes conviennent.

Méthode : gsa, Gram-Schmidt adaptatif ; bt-h, Brovey après retrait de la brume ; mtf-glp-fs ajoute du détail accordé au flou du capteur ; bdsd-pc ajuste le détail de chaque bande par moindres carrés ; brovey, le simple rapport ; exp est MS interpolé, sans aucun détail de PAN.

MS peut rester vide : c'est alors le raster qui convient à PAN par lieu, taille de pixel et nom. Les bandes sont des positions dans MS comptées à partir de 1. Le capteur décide du flou pris en compte ; auto le devine.

Rapport de qualité : une page avec chiffres, graphiques et morceaux avant et après, et une vérification face aux autres méthodes sur cette scène.</translation>
  </message>
  <message>
   <source>Fuses a panchromatic with a multispectral raster by a method that needs no model.</source>
   <translation>Fusionne un raster panchromatique et un multispectral par une méthode sans modèle.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS a été associé au PAN « {pan} » par lieu, taille de pixel et nom : {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Méthode utilisée</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Raster multispectral (MS ; vide : celui qui correspond à PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>L'un des autres rasters MS ne peut pas être lu. Réparez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Raster panchromatique (PAN)</translation>
  </message>
  <message>
   <source>Pansharpen (classical methods)</source>
   <translation>Pansharpening (méthodes classiques)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Affiné</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Rapport de qualité</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>Le résultat et l'incertitude ont le même fichier. Donnez-en un à chacun.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Secondes nécessaires</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>L'emprise n'a pas de largeur ou pas de hauteur. Donnez une partie de la scène.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Le raster donné pour {} ne peut pas être lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Écrire un GeoTIFF optimisé pour le cloud</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>pansharpening,affinage,fusion,diffusion,panchromatique,multispectral,brovey,netteté</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (avec un rapport)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>« {} » n'est pas un raster. Retirez-le de MS.</translation>
  </message>
 </context>
 <context>
  <name>CompareTool</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Compare with MS (swipe)</source>
   <translation>Comparer à MS (balayage)</translation>
  </message>
  <message>
   <source>Drag a divider over the map: the multispectral layer left, the sharpened one right</source>
   <translation>Faire glisser un séparateur sur la carte : la couche multispectrale à gauche, l'affinée à droite</translation>
  </message>
  <message>
   <source>The multispectral raster of “{}” cannot be found any more.</source>
   <translation>Le raster multispectral de « {} » est introuvable.</translation>
  </message>
  <message>
   <source>There is no sharpened layer to compare. Pansharpen a scene first.</source>
   <translation>Il n'y a pas de couche affinée à comparer. Affinez d'abord une scène.</translation>
  </message>
  <message>
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <source>before</source>
   <translation>avant</translation>
  </message>
  <message>
   <source>“{}” has no georeferencing: MS cannot be laid under it.</source>
   <translation>« {} » n'est pas géoréférencé : MS ne peut pas être placé dessous.</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>(1 − D_lambda)(1 − D_s). 1 is best.</source>
   <translation>(1 − D_lambda)(1 − D_s). 1 est le mieux.</translation>
  </message>
  <message>
   <source>(1 − D_lambda_K)(1 − D_s). 1 is best.</source>
   <translation>(1 − D_lambda_K)(1 − D_s). 1 est le mieux.</translation>
  </message>
  <message>
   <source>A band was asked for twice.</source>
   <translation>Une bande a été demandée deux fois.</translation>
  </message>
  <message>
   <source>A checkpoint stays in {folder} for another run.</source>
   <translation>Un point de reprise reste dans {folder} pour une autre exécution.</translation>
  </message>
  <message>
   <source>A fault of ours: {error}.</source>
   <translation>Une erreur de notre part : {error}.</translation>
  </message>
  <message>
   <source>A piece of {width} × {height} multispectral pixels and the panchromatic one were made {ratio:.3g} times coarser, fused again by each method, and held against the original. So the truth is known, one scale above the result's own.</source>
   <translation>Un morceau de {width} × {height} pixels multispectraux et le morceau panchromatique correspondant ont été rendus {ratio:.3g} fois plus grossiers, fusionnés à nouveau par chaque méthode et comparés à l'original. La vérité est ainsi connue, une échelle au-dessus de celle du résultat.</translation>
  </message>
  <message>
   <source>AI-enhanced: spatial detail estimated by a neural network (SSDiff).</source>
   <translation>Amélioré par IA : détail spatial estimé par un réseau de neurones (SSDiff).</translation>
  </message>
  <message>
   <source>Adapt to a scene with more detail, or fuse without an adapter.</source>
   <translation>Adaptez à une scène avec plus de détail, ou fusionnez sans adaptateur.</translation>
  </message>
  <message>
   <source>Adapt to the scene anew, or give the weights it was made for.</source>
   <translation>Adaptez de nouveau à la scène, ou donnez les poids pour lesquels il a été fait.</translation>
  </message>
  <message>
   <source>Adapted by {file}.</source>
   <translation>Adapté par {file}.</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>Adaptateur</translation>
  </message>
  <message>
   <source>Adapting it to the scene may give a better result.</source>
   <translation>L'adapter à la scène peut donner un meilleur résultat.</translation>
  </message>
  <message>
   <source>Add it to the map from there, or rename it once the other program has closed.</source>
   <translation>Ajoutez-le à la carte depuis cet endroit, ou renommez-le une fois l'autre programme fermé.</translation>
  </message>
  <message>
   <source>Add the other band files.</source>
   <translation>Ajoutez les fichiers des autres bandes.</translation>
  </message>
  <message>
   <source>Against the reference</source>
   <translation>Par rapport à la référence</translation>
  </message>
  <message>
   <source>Alignment</source>
   <translation>Alignement</translation>
  </message>
  <message>
   <source>All figures</source>
   <translation>Tous les chiffres</translation>
  </message>
  <message>
   <source>All pixels</source>
   <translation>Tous les pixels</translation>
  </message>
  <message>
   <source>Are the colours kept?</source>
   <translation>Les couleurs sont-elles conservées ?</translation>
  </message>
  <message>
   <source>Ask for more samples.</source>
   <translation>Demandez plus de passes.</translation>
  </message>
  <message>
   <source>Assign {raster} its coordinate system, or lay the upper-left corners on each other.</source>
   <translation>Attribuez à {raster} son système de coordonnées, ou faites coïncider les coins supérieurs gauches.</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Bande</translation>
  </message>
  <message>
   <source>Band by band</source>
   <translation>Bande par bande</translation>
  </message>
  <message>
   <source>Band {band} is given twice.</source>
   <translation>La bande {band} est donnée deux fois.</translation>
  </message>
  <message>
   <source>Band {band} of the {role} raster {file} holds numbers of palette colours, not brightness.</source>
   <translation>La bande {band} du raster {file} ({role}) contient des numéros de couleurs d'une palette, pas une luminosité.</translation>
  </message>
  <message>
   <source>Band {band} of the {role} raster {file} is of type {type}, which has no brightness to fuse.</source>
   <translation>La bande {band} du raster {file} ({role}) est de type {type}, qui n'a pas de luminosité à fusionner.</translation>
  </message>
  <message>
   <source>Band {band} was asked for, but MS has bands 1 to {count}.</source>
   <translation>La bande {band} a été demandée, mais MS a les bandes 1 à {count}.</translation>
  </message>
  <message>
   <source>Band {number}</source>
   <translation>Bande {number}</translation>
  </message>
  <message>
   <source>Band {number} of the delivery {file} is not there.</source>
   <translation>La bande {number} de la livraison {file} est absente.</translation>
  </message>
  <message>
   <source>Bands of it</source>
   <translation>Bandes utilisées</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>Avant et après</translation>
  </message>
  <message>
   <source>Before or after</source>
   <translation>Avant ou après</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>Le plus clair</translation>
  </message>
  <message>
   <source>Brovey with haze correction</source>
   <translation>Brovey avec correction de la brume</translation>
  </message>
  <message>
   <source>But MS pixels are {ratio:.3g} times as large as PAN's, not {wanted} times.</source>
   <translation>Mais les pixels de MS sont {ratio:.3g} fois plus grands que ceux de PAN, pas {wanted} fois.</translation>
  </message>
  <message>
   <source>By georeferencing</source>
   <translation>Par géoréférencement</translation>
  </message>
  <message>
   <source>By georeferencing, and the offset of their content is measured and taken off.</source>
   <translation>Par géoréférencement, et le décalage de leur contenu est mesuré et retiré.</translation>
  </message>
  <message>
   <source>By their names the bands {bands} are not {names}, which {sensor} is taken with.</source>
   <translation>D'après leurs noms, les bandes {bands} ne sont pas {names}, avec lesquelles {sensor} est pris.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Change in how the bands relate to each other. 0 is best; interpolation has 0 by definition.</source>
   <translation>Changement des rapports entre les bandes. 0 est le mieux ; l'interpolation a 0 par définition.</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>Changez ses droits d'accès ou copiez-le.</translation>
  </message>
  <message>
   <source>Check one scale up, where the truth is known: {method} has the smallest colour error of {count} methods (SAM {sam:.2f}°; next: {other}, {best:.2f}°).</source>
   <translation>Vérification à l'échelle supérieure, où la vérité est connue : {method} a la plus petite erreur de couleur de {count} méthodes (SAM {sam:.2f}° ; ensuite : {other}, {best:.2f}°).</translation>
  </message>
  <message>
   <source>Check one scale up, where the truth is known: {method} is number {place} of {count} methods by colour error (SAM {sam:.2f}°); {other} has the smallest ({best:.2f}°).</source>
   <translation>Vérification à l'échelle supérieure, où la vérité est connue : {method} est au rang {place} de {count} méthodes par l'erreur de couleur (SAM {sam:.2f}°) ; {other} a la plus petite ({best:.2f}°).</translation>
  </message>
  <message>
   <source>Check that both rasters belong to one scene.</source>
   <translation>Vérifiez que les deux rasters appartiennent à une même scène.</translation>
  </message>
  <message>
   <source>Check that they belong together.</source>
   <translation>Vérifiez qu'ils vont ensemble.</translation>
  </message>
  <message>
   <source>Check the NoData values, masks and bands.</source>
   <translation>Vérifiez les valeurs NoData, les masques et les bandes.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>Checked where the truth is known</source>
   <translation>Vérifié là où la vérité est connue</translation>
  </message>
  <message>
   <source>Choose a folder you may write to.</source>
   <translation>Choisissez un dossier où vous pouvez écrire.</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing it.</source>
   <translation>Choisissez un autre nom, ou permettez de le remplacer.</translation>
  </message>
  <message>
   <source>Choose another name, or close it there first.</source>
   <translation>Choisissez un autre nom, ou fermez-la d'abord là-bas.</translation>
  </message>
  <message>
   <source>Choose another sensor, or use a classical method without one.</source>
   <translation>Choisissez un autre capteur, ou utilisez une méthode classique sans capteur.</translation>
  </message>
  <message>
   <source>Choose the bands of MS, or use a classical method.</source>
   <translation>Choisissez les bandes de MS, ou utilisez une méthode classique.</translation>
  </message>
  <message>
   <source>Choose the sensor among them.</source>
   <translation>Choisissez le capteur parmi eux.</translation>
  </message>
  <message>
   <source>Close other programs, or fuse a smaller extent.</source>
   <translation>Fermez d'autres programmes, ou fusionnez une emprise plus petite.</translation>
  </message>
  <message>
   <source>Coastal</source>
   <translation>Côtier</translation>
  </message>
  <message>
   <source>Coastal blue</source>
   <translation>Bleu côtier</translation>
  </message>
  <message>
   <source>Colour error (SAM, degrees)</source>
   <translation>Erreur de couleur (SAM, degrés)</translation>
  </message>
  <message>
   <source>Colours (1 − D_λ)</source>
   <translation>Couleurs (1 − D_λ)</translation>
  </message>
  <message>
   <source>Colours and detail together.</source>
   <translation>Couleurs et détail ensemble.</translation>
  </message>
  <message>
   <source>Colours: at the multispectral pixels the result departs from the original by {away:.2g} % of the brightness; no band's mean moves by more than {shift:.2g} %.</source>
   <translation>Couleurs : aux pixels multispectraux, le résultat s'écarte de l'original de {away:.2g} % de la luminosité ; la moyenne d'aucune bande ne bouge de plus de {shift:.2g} %.</translation>
  </message>
  <message>
   <source>Compare the result with one without it.</source>
   <translation>Comparez le résultat avec un résultat sans lui.</translation>
  </message>
  <message>
   <source>Comparison of methods</source>
   <translation>Comparaison des méthodes</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>Cohérence</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Coin sur coin</translation>
  </message>
  <message>
   <source>Dark places are where the result departs from what was measured, or where the network hesitates.</source>
   <translation>Les endroits sombres sont ceux où le résultat s'écarte de ce qui a été mesuré, ou où le réseau hésite.</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>Le plus sombre</translation>
  </message>
  <message>
   <source>Deep blue</source>
   <translation>Bleu profond</translation>
  </message>
  <message>
   <source>Departure from the original at its own pixels, per cent of brightness</source>
   <translation>Écart à l'original sur ses propres pixels, en pour cent de la luminosité</translation>
  </message>
  <message>
   <source>Detail (1 − D_s)</source>
   <translation>Détail (1 − D_s)</translation>
  </message>
  <message>
   <source>Detail finer than the multispectral pixels is an estimate: measure on the original bands.</source>
   <translation>Le détail plus fin que les pixels multispectraux est une estimation : mesurez sur les bandes originales.</translation>
  </message>
  <message>
   <source>Did you mean {sensor}?</source>
   <translation>Vouliez-vous dire {sensor} ?</translation>
  </message>
  <message>
   <source>Difference (RMS)</source>
   <translation>Différence (RMS)</translation>
  </message>
  <message>
   <source>Diffusion steps</source>
   <translation>Étapes de diffusion</translation>
  </message>
  <message>
   <source>Eight bands in WorldView order</source>
   <translation>Huit bandes dans l'ordre de WorldView</translation>
  </message>
  <message>
   <source>Error of all bands relative to their means. 0 is best.</source>
   <translation>Erreur de toutes les bandes par rapport à leurs moyennes. 0 est le mieux.</translation>
  </message>
  <message>
   <source>Four bands: blue, green, red, near infrared</source>
   <translation>Quatre bandes : bleu, vert, rouge, proche infrarouge</translation>
  </message>
  <message>
   <source>Free some space, or give another output folder.</source>
   <translation>Libérez de l'espace, ou donnez un autre dossier de sortie.</translation>
  </message>
  <message>
   <source>Free some space, or write elsewhere.</source>
   <translation>Libérez de l'espace, ou enregistrez ailleurs.</translation>
  </message>
  <message>
   <source>Free some space, write elsewhere, or fuse a smaller extent.</source>
   <translation>Libérez de l'espace, enregistrez ailleurs, ou fusionnez une emprise plus petite.</translation>
  </message>
  <message>
   <source>Fuse without an adapter.</source>
   <translation>Fusionnez sans adaptateur.</translation>
  </message>
  <message>
   <source>Georeference {raster}, or lay the upper-left corners on each other.</source>
   <translation>Géoréférencez {raster}, ou faites coïncider les coins supérieurs gauches.</translation>
  </message>
  <message>
   <source>Give a .safetensors file of weights, or install the plugin again.</source>
   <translation>Donnez un fichier .safetensors de poids, ou réinstallez l'extension.</translation>
  </message>
  <message>
   <source>Give a .safetensors file that was made by adapting to a scene.</source>
   <translation>Donnez un fichier .safetensors obtenu en adaptant à une scène.</translation>
  </message>
  <message>
   <source>Give a file name that ends in {ending}.</source>
   <translation>Donnez un nom de fichier qui se termine par {ending}.</translation>
  </message>
  <message>
   <source>Give a larger scene.</source>
   <translation>Donnez une scène plus grande.</translation>
  </message>
  <message>
   <source>Give a name that ends in .tif.</source>
   <translation>Donnez un nom qui se termine par .tif.</translation>
  </message>
  <message>
   <source>Give a name that ends in {ending}.</source>
   <translation>Donnez un nom qui se termine par {ending}.</translation>
  </message>
  <message>
   <source>Give a path on a disk.</source>
   <translation>Donnez un chemin sur un disque.</translation>
  </message>
  <message>
   <source>Give a raster that GDAL can open, for example a GeoTIFF.</source>
   <translation>Donnez un raster que GDAL peut ouvrir, par exemple un GeoTIFF.</translation>
  </message>
  <message>
   <source>Give a raster with one band (an alpha band may come with it).</source>
   <translation>Donnez un raster à une bande (une bande alpha peut l'accompagner).</translation>
  </message>
  <message>
   <source>Give a reference with the same bands in the same order.</source>
   <translation>Donnez une référence avec les mêmes bandes dans le même ordre.</translation>
  </message>
  <message>
   <source>Give a scene of at least 128 x 64 MS pixels, or fuse without an adapter.</source>
   <translation>Donnez une scène d'au moins 128 x 64 pixels MS, ou fusionnez sans adaptateur.</translation>
  </message>
  <message>
   <source>Give a scene of at least {width} x {height} MS pixels, or fuse without an adapter.</source>
   <translation>Donnez une scène d'au moins {width} x {height} pixels MS, ou fusionnez sans adaptateur.</translation>
  </message>
  <message>
   <source>Give a scene with less NoData.</source>
   <translation>Donnez une scène avec moins de NoData.</translation>
  </message>
  <message>
   <source>Give a shorter name, of usual letters.</source>
   <translation>Donnez un nom plus court, en lettres usuelles.</translation>
  </message>
  <message>
   <source>Give an adapter that was made for these weights.</source>
   <translation>Donnez un adaptateur fait pour ces poids.</translation>
  </message>
  <message>
   <source>Give an extent inside it, in PAN's coordinate system, or in PAN pixels where it has none.</source>
   <translation>Donnez une emprise située dedans, dans le système de coordonnées de PAN, ou en pixels PAN s'il n'en a pas.</translation>
  </message>
  <message>
   <source>Give an image raster.</source>
   <translation>Donnez un raster d'image.</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>Donnez un autre nom.</translation>
  </message>
  <message>
   <source>Give another output folder.</source>
   <translation>Donnez un autre dossier de sortie.</translation>
  </message>
  <message>
   <source>Give another output name.</source>
   <translation>Donnez un autre nom de sortie.</translation>
  </message>
  <message>
   <source>Give bands of one resolution and place, or warp them to one grid.</source>
   <translation>Donnez des bandes d'une même résolution et d'un même lieu, ou transformez-les sur une même grille.</translation>
  </message>
  <message>
   <source>Give each request an id of its own.</source>
   <translation>Donnez à chaque requête un identifiant propre.</translation>
  </message>
  <message>
   <source>Give integer or real bands.</source>
   <translation>Donnez des bandes entières ou réelles.</translation>
  </message>
  <message>
   <source>Give one of its subdatasets.</source>
   <translation>Donnez l'un de ses sous-jeux de données.</translation>
  </message>
  <message>
   <source>Give one of this place.</source>
   <translation>Donnez-en une de ce lieu.</translation>
  </message>
  <message>
   <source>Give one or more.</source>
   <translation>Donnez-en un ou plusieurs.</translation>
  </message>
  <message>
   <source>Give positions in the MS stack.</source>
   <translation>Donnez des positions dans la pile MS.</translation>
  </message>
  <message>
   <source>Give positions such as 2,3,4.</source>
   <translation>Donnez des positions comme 2,3,4.</translation>
  </message>
  <message>
   <source>Give rasters of one place.</source>
   <translation>Donnez des rasters d'un même lieu.</translation>
  </message>
  <message>
   <source>Give rasters that share at least {side} x {side} MS pixels.</source>
   <translation>Donnez des rasters qui partagent au moins {side} x {side} pixels MS.</translation>
  </message>
  <message>
   <source>Give the files of the bands themselves.</source>
   <translation>Donnez les fichiers des bandes eux-mêmes.</translation>
  </message>
  <message>
   <source>Give the finer raster as PAN.</source>
   <translation>Donnez le raster le plus fin comme PAN.</translation>
  </message>
  <message>
   <source>Give the name of a folder.</source>
   <translation>Donnez le nom d'un dossier.</translation>
  </message>
  <message>
   <source>Give the one that was written with it.</source>
   <translation>Donnez celui qui a été écrit avec lui.</translation>
  </message>
  <message>
   <source>Give the one-band raster as PAN.</source>
   <translation>Donnez le raster à une bande comme PAN.</translation>
  </message>
  <message>
   <source>Give the original image, with a band for each colour.</source>
   <translation>Donnez l'image d'origine, avec une bande par couleur.</translation>
  </message>
  <message>
   <source>Give the raster file in it.</source>
   <translation>Donnez le fichier raster qu'il contient.</translation>
  </message>
  <message>
   <source>Give the result of a fusion of this pair.</source>
   <translation>Donnez le résultat d'une fusion de cette paire.</translation>
  </message>
  <message>
   <source>Give their positions in this order.</source>
   <translation>Donnez leurs positions dans cet ordre.</translation>
  </message>
  <message>
   <source>Give xmin, ymin, xmax, ymax with xmin below xmax and ymin below ymax.</source>
   <translation>Donnez xmin, ymin, xmax, ymax avec xmin inférieur à xmax et ymin inférieur à ymax.</translation>
  </message>
  <message>
   <source>Give xmin, ymin, xmax, ymax.</source>
   <translation>Donnez xmin, ymin, xmax, ymax.</translation>
  </message>
  <message>
   <source>Go back to an earlier checkpoint, or store 32 bits.</source>
   <translation>Revenez à un point de reprise antérieur, ou enregistrez en 32 bits.</translation>
  </message>
  <message>
   <source>Going on from the checkpoint in {folder}.</source>
   <translation>Reprise à partir du point enregistré dans {folder}.</translation>
  </message>
  <message>
   <source>Going on from {strips} finished strips in {folder}.</source>
   <translation>Reprise à partir de {strips} bandeaux terminés dans {folder}.</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Vert</translation>
  </message>
  <message>
   <source>Half of the pixels</source>
   <translation>Moitié des pixels</translation>
  </message>
  <message>
   <source>Half, of the mean</source>
   <translation>Moitié, de la moyenne</translation>
  </message>
  <message>
   <source>Have the device chosen automatically.</source>
   <translation>Laissez choisir le périphérique automatiquement.</translation>
  </message>
  <message>
   <source>Have the offset between the layers corrected.</source>
   <translation>Faites corriger le décalage entre les couches.</translation>
  </message>
  <message>
   <source>Histogram: {label}</source>
   <translation>Histogramme : {label}</translation>
  </message>
  <message>
   <source>How far independent runs of the network differ: half of the pixels stay within the first figure, 95 % within the second.</source>
   <translation>De combien diffèrent des passes indépendantes du réseau : la moitié des pixels reste dans le premier chiffre, 95 % dans le second.</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Fabrication</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Fréquence de chaque valeur</translation>
  </message>
  <message>
   <source>How well the result agrees with the two rasters it was made from, 1 being best. It tells consistency, not truth.</source>
   <translation>À quel point le résultat concorde avec les deux rasters dont il est issu, 1 étant le mieux. Cela dit la cohérence, non la vérité.</translation>
  </message>
  <message>
   <source>Imported weights of the published network cannot be adapted: they know no scale but their own.</source>
   <translation>Les poids importés du réseau publié ne peuvent pas être adaptés : ils ne connaissent que leur propre échelle.</translation>
  </message>
  <message>
   <source>Install the engine again, or use a classical method.</source>
   <translation>Réinstallez le moteur, ou utilisez une méthode classique.</translation>
  </message>
  <message>
   <source>Install the engine again.</source>
   <translation>Réinstallez le moteur.</translation>
  </message>
  <message>
   <source>Install the engine, or use a classical method.</source>
   <translation>Installez le moteur, ou utilisez une méthode classique.</translation>
  </message>
  <message>
   <source>Install the plugin again.</source>
   <translation>Réinstallez l'extension.</translation>
  </message>
  <message>
   <source>Interpolation only</source>
   <translation>Interpolation seule</translation>
  </message>
  <message>
   <source>It has {wanted} bands ({names}), MS has {bands} that nothing names.</source>
   <translation>Il a {wanted} bandes ({names}), MS en a {bands} que rien ne nomme.</translation>
  </message>
  <message>
   <source>It is also taken with {bands} bands ({names}).</source>
   <translation>Il est pris aussi avec {bands} bandes ({names}).</translation>
  </message>
  <message>
   <source>Its bands are {bands} {by}.</source>
   <translation>Ses bandes sont {bands} {by}.</translation>
  </message>
  <message>
   <source>Its bands are {bands}, as chosen.</source>
   <translation>Ses bandes sont {bands}, comme choisi.</translation>
  </message>
  <message>
   <source>Keep the bands' files beside the metadata file.</source>
   <translation>Gardez les fichiers des bandes à côté du fichier de métadonnées.</translation>
  </message>
  <message>
   <source>Likeness of the edges. 1 is best.</source>
   <translation>Ressemblance des contours. 1 est le mieux.</translation>
  </message>
  <message>
   <source>Likeness of the images, all bands together, block by block. 1 is best.</source>
   <translation>Ressemblance des images, toutes bandes ensemble, bloc par bloc. 1 est le mieux.</translation>
  </message>
  <message>
   <source>Longer is better; 1 is the truth.</source>
   <translation>Plus long, mieux c'est ; 1 est la vérité.</translation>
  </message>
  <message>
   <source>MS has {bands} bands, whose names are not {names}.</source>
   <translation>MS a {bands} bandes, dont les noms ne sont pas {names}.</translation>
  </message>
  <message>
   <source>MS is too small to be degraded: {width} x {height} pixels would be left.</source>
   <translation>MS est trop petit pour être dégradé : il resterait {width} x {height} pixels.</translation>
  </message>
  <message>
   <source>MS's content lay {away} PAN's (in MS pixels); this was corrected.</source>
   <translation>Le contenu de MS se trouvait {away} PAN (en pixels MS) ; cela a été corrigé.</translation>
  </message>
  <message>
   <source>MS's content lies {away} PAN's (in MS pixels).</source>
   <translation>Le contenu de MS se trouve {away} PAN (en pixels MS).</translation>
  </message>
  <message>
   <source>MS's pixels are {ratio} times as large as PAN's; fusion serves ratios of {low:g} to {high:g}.</source>
   <translation>Les pixels de MS sont {ratio} fois plus grands que ceux de PAN ; la fusion accepte des rapports de {low:g} à {high:g}.</translation>
  </message>
  <message>
   <source>MTF-GLP-FS, a classical method, is used.</source>
   <translation>MTF-GLP-FS, une méthode classique, est utilisé.</translation>
  </message>
  <message>
   <source>Made by ssdiff {version}. This file holds all it shows.</source>
   <translation>Produit par ssdiff {version}. Ce fichier contient tout ce qu'il montre.</translation>
  </message>
  <message>
   <source>Make it, or give another.</source>
   <translation>Créez-le, ou donnez-en un autre.</translation>
  </message>
  <message>
   <source>Mean after</source>
   <translation>Moyenne après</translation>
  </message>
  <message>
   <source>Mean angle between true and found spectrum, in degrees: the error in colour. 0 is best.</source>
   <translation>Angle moyen entre le spectre vrai et le spectre trouvé, en degrés : l'erreur de couleur. 0 est le mieux.</translation>
  </message>
  <message>
   <source>Mean before</source>
   <translation>Moyenne avant</translation>
  </message>
  <message>
   <source>Mean spectra at the multispectral pixels. Where the two lie on each other, the result keeps what the sensor measured.</source>
   <translation>Spectres moyens aux pixels multispectraux. Là où les deux se superposent, le résultat conserve ce que le capteur a mesuré.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Most detail</source>
   <translation>Le plus de détail</translation>
  </message>
  <message>
   <source>Most vegetation-like</source>
   <translation>Le plus proche de la végétation</translation>
  </message>
  <message>
   <source>Multispectral</source>
   <translation>Multispectral</translation>
  </message>
  <message>
   <source>Multispectral (before)</source>
   <translation>Multispectral (avant)</translation>
  </message>
  <message>
   <source>NIR</source>
   <translation>PIR</translation>
  </message>
  <message>
   <source>NIR 1</source>
   <translation>PIR 1</translation>
  </message>
  <message>
   <source>NIR 2</source>
   <translation>PIR 2</translation>
  </message>
  <message>
   <source>Name MS's bands in the order of the fused raster.</source>
   <translation>Nommez les bandes de MS dans l'ordre du raster fusionné.</translation>
  </message>
  <message>
   <source>Name each band once.</source>
   <translation>Nommez chaque bande une fois.</translation>
  </message>
  <message>
   <source>Name each position once.</source>
   <translation>Nommez chaque position une fois.</translation>
  </message>
  <message>
   <source>Name one position for each.</source>
   <translation>Nommez une position pour chacune.</translation>
  </message>
  <message>
   <source>Near infrared</source>
   <translation>Proche infrarouge</translation>
  </message>
  <message>
   <source>Near infrared 1</source>
   <translation>Proche infrarouge 1</translation>
  </message>
  <message>
   <source>Near infrared 2</source>
   <translation>Proche infrarouge 2</translation>
  </message>
  <message>
   <source>Neither the layers nor their names tell the sensor.</source>
   <translation>Ni les couches ni leurs noms n'indiquent le capteur.</translation>
  </message>
  <message>
   <source>No MS raster was given.</source>
   <translation>Aucun raster MS n'a été donné.</translation>
  </message>
  <message>
   <source>No trained model fits a single band.</source>
   <translation>Aucun modèle entraîné ne convient à une seule bande.</translation>
  </message>
  <message>
   <source>No trained model fits {bands} bands at ratio {ratio:.3g}.</source>
   <translation>Aucun modèle entraîné ne convient à {bands} bandes au rapport {ratio:.3g}.</translation>
  </message>
  <message>
   <source>No trained model fits {sensor}.</source>
   <translation>Aucun modèle entraîné ne convient à {sensor}.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>Nothing was gained on the held-out part: the weights serve this scene as they are, and the adapter changes nothing.</source>
   <translation>Rien n'a été gagné sur la partie réservée : les poids conviennent tels quels à cette scène, et l'adaptateur ne change rien.</translation>
  </message>
  <message>
   <source>One further band is left out.</source>
   <translation>Une autre bande est laissée de côté.</translation>
  </message>
  <message>
   <source>Orthorectify PAN and MS first, or lay the upper-left corners on each other.</source>
   <translation>Orthorectifiez d'abord PAN et MS, ou faites coïncider les coins supérieurs gauches.</translation>
  </message>
  <message>
   <source>Overall (HQNR)</source>
   <translation>Ensemble (HQNR)</translation>
  </message>
  <message>
   <source>Overall likeness (Q2n)</source>
   <translation>Ressemblance d'ensemble (Q2n)</translation>
  </message>
  <message>
   <source>PAN and MS are stored in opposite directions.</source>
   <translation>PAN et MS sont enregistrés dans des directions opposées.</translation>
  </message>
  <message>
   <source>PAN and MS do not overlap.</source>
   <translation>PAN et MS ne se recouvrent pas.</translation>
  </message>
  <message>
   <source>PAN and MS do not overlap: as xmin, ymin, xmax, ymax, PAN covers {pan}, MS {ms}.</source>
   <translation>PAN et MS ne se recouvrent pas : en xmin, ymin, xmax, ymax, PAN couvre {pan}, MS {ms}.</translation>
  </message>
  <message>
   <source>PAN and MS hardly agree (correlation {correlation:.2f}): they may be of other dates or units.</source>
   <translation>PAN et MS concordent à peine (corrélation {correlation:.2f}) : ils sont peut-être d'autres dates ou unités.</translation>
  </message>
  <message>
   <source>PAN and MS have no coordinate system; their upper-left corners are taken to meet.</source>
   <translation>PAN et MS n'ont pas de système de coordonnées ; leurs coins supérieurs gauches sont supposés coïncider.</translation>
  </message>
  <message>
   <source>PAN and MS share no pixel that holds data in PAN and in every MS band.</source>
   <translation>PAN et MS ne partagent aucun pixel qui ait des données dans PAN et dans chaque bande MS.</translation>
  </message>
  <message>
   <source>PAN and MS share {width} x {height} PAN pixels, too few to fuse.</source>
   <translation>PAN et MS partagent {width} x {height} pixels PAN, trop peu pour fusionner.</translation>
  </message>
  <message>
   <source>PAN is in {pan} and MS in {ms}.</source>
   <translation>PAN est en {pan} et MS en {ms}.</translation>
  </message>
  <message>
   <source>PAN {file} has {bands} bands and MS has 1: they look swapped.</source>
   <translation>PAN {file} a {bands} bandes et MS en a 1 : ils semblent inversés.</translation>
  </message>
  <message>
   <source>PAN {file} has {bands} bands; a panchromatic raster has one.</source>
   <translation>PAN {file} a {bands} bandes ; un raster panchromatique en a une.</translation>
  </message>
  <message>
   <source>PAN's pixels are larger than MS's (ratio {ratio}): PAN and MS look swapped.</source>
   <translation>Les pixels de PAN sont plus grands que ceux de MS (rapport {ratio}) : PAN et MS semblent inversés.</translation>
  </message>
  <message>
   <source>Panchromatic</source>
   <translation>Panchromatique</translation>
  </message>
  <message>
   <source>Pansharpening quality report</source>
   <translation>Rapport de qualité du pansharpening</translation>
  </message>
  <message>
   <source>Pansharpening quality: {file}</source>
   <translation>Qualité du pansharpening : {file}</translation>
  </message>
  <message>
   <source>Pieces at full size, in one stretch: what the multispectral raster shows, and the result. Drag the slider.</source>
   <translation>Morceaux en taille réelle, avec le même étirement de contraste : ce que montre le raster multispectral, et le résultat. Déplacez le curseur.</translation>
  </message>
  <message>
   <source>Please report it.</source>
   <translation>Merci de la signaler.</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <source>Put it back, or choose another.</source>
   <translation>Remettez-le, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>PyTorch cannot be loaded: {reason}.</source>
   <translation>PyTorch ne peut pas être chargé : {reason}.</translation>
  </message>
  <message>
   <source>PyTorch is not installed.</source>
   <translation>PyTorch n'est pas installé.</translation>
  </message>
  <message>
   <source>RPCs</source>
   <translation>des RPC</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rouge</translation>
  </message>
  <message>
   <source>Red edge</source>
   <translation>Limite du rouge</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Reproject MS to PAN's coordinate system first.</source>
   <translation>Reprojetez d'abord MS dans le système de coordonnées de PAN.</translation>
  </message>
  <message>
   <source>Restart QGIS, or install the plugin again.</source>
   <translation>Redémarrez QGIS, ou réinstallez l'extension.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Result (after)</source>
   <translation>Résultat (après)</translation>
  </message>
  <message>
   <source>Runs averaged</source>
   <translation>Passes moyennées</translation>
  </message>
  <message>
   <source>SAM (degrees)</source>
   <translation>SAM (degrés)</translation>
  </message>
  <message>
   <source>SHA-256 of the adapter</source>
   <translation>SHA-256 de l'adaptateur</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <translation>SHA-256 du modèle</translation>
  </message>
  <message>
   <source>Say which bands they are, or use a classical method such as mtf-glp-fs or gsa.</source>
   <translation>Dites quelles bandes ce sont, ou utilisez une méthode classique comme mtf-glp-fs ou gsa.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Décalage</translation>
  </message>
  <message>
   <source>Shorter is better.</source>
   <translation>Plus court, mieux c'est.</translation>
  </message>
  <message>
   <source>Spectrum: {label}</source>
   <translation>Spectre : {label}</translation>
  </message>
  <message>
   <source>Spread of the network's runs, per cent of brightness</source>
   <translation>Dispersion des passes du réseau, en pour cent de la luminosité</translation>
  </message>
  <message>
   <source>Strength of the signal over that of the error, in decibels. More is better.</source>
   <translation>Force du signal par rapport à celle de l'erreur, en décibels. Plus il y en a, mieux c'est.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <source>Taken for it because</source>
   <translation>Pourquoi ce capteur</translation>
  </message>
  <message>
   <source>The MS files {first} and {other} lie on different grids.</source>
   <translation>Les fichiers MS {first} et {other} sont sur des grilles différentes.</translation>
  </message>
  <message>
   <source>The Python environment of SSDiff lacks {package}.</source>
   <translation>Il manque {package} à l'environnement Python de SSDiff.</translation>
  </message>
  <message>
   <source>The adapter {file} cannot be found.</source>
   <translation>L'adaptateur {file} est introuvable.</translation>
  </message>
  <message>
   <source>The adapter {file} does not fit its base at {layer}.</source>
   <translation>L'adaptateur {file} ne convient pas à sa base en {layer}.</translation>
  </message>
  <message>
   <source>The adapter {file} has values that are not finite at {layer}.</source>
   <translation>L'adaptateur {file} a des valeurs non finies en {layer}.</translation>
  </message>
  <message>
   <source>The adapter {file} is for {bands} bands at ratio {ratio}, the weights for {other} at ratio {served}.</source>
   <translation>L'adaptateur {file} est pour {bands} bandes au rapport {ratio}, les poids pour {other} au rapport {served}.</translation>
  </message>
  <message>
   <source>The adapter {file} was made for other weights ({other}, {sha}...) than these ({base}...).</source>
   <translation>L'adaptateur {file} a été fait pour d'autres poids ({other}, {sha}...) que ceux-ci ({base}...).</translation>
  </message>
  <message>
   <source>The adapter {file} was made for {made}, the scene is taken for {sensor}.</source>
   <translation>L’adaptateur {file} a été fait pour {made}, la scène est prise pour {sensor}.</translation>
  </message>
  <message>
   <source>The bands are unnamed and taken as {names}.</source>
   <translation>Les bandes n'ont pas de nom et sont prises comme {names}.</translation>
  </message>
  <message>
   <source>The bands are unnamed and taken in the provider's order ({bands}).</source>
   <translation>Les bandes n'ont pas de nom et sont prises dans l'ordre du fournisseur ({bands}).</translation>
  </message>
  <message>
   <source>The bands reach from {low:.6g} to {high:.6g}: as {type} they are rounded to whole numbers.</source>
   <translation>Les bandes vont de {low:.6g} à {high:.6g} : en {type}, elles sont arrondies à des nombres entiers.</translation>
  </message>
  <message>
   <source>The bands reach from {low:.6g} to {high:.6g}; {type} holds {least} to {most}, and cuts off the rest.</source>
   <translation>Les bandes vont de {low:.6g} à {high:.6g} ; {type} contient {least} à {most} et coupe le reste.</translation>
  </message>
  <message>
   <source>The bands {names} were found {by}.</source>
   <translation>Les bandes {names} ont été trouvées {by}.</translation>
  </message>
  <message>
   <source>The content offset of MS differs from place to place; it was not corrected.</source>
   <translation>Le décalage du contenu de MS varie d'un lieu à l'autre ; il n'a pas été corrigé.</translation>
  </message>
  <message>
   <source>The device {device} is not there: CUDA devices count from 0, this machine has {count}.</source>
   <translation>Le périphérique {device} n'existe pas : les périphériques CUDA se comptent à partir de 0, cette machine en a {count}.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full ({free} MB left).</source>
   <translation>Le disque de {folder} est plein ({free} Mo restants).</translation>
  </message>
  <message>
   <source>The engine has version {engine}, the plugin {plugin}.</source>
   <translation>Le moteur a la version {engine}, l'extension {plugin}.</translation>
  </message>
  <message>
   <source>The extent is not four numbers.</source>
   <translation>L'emprise ne se compose pas de quatre nombres.</translation>
  </message>
  <message>
   <source>The extent {extent} is empty.</source>
   <translation>L'emprise {extent} est vide.</translation>
  </message>
  <message>
   <source>The extent {extent} is empty: its minimum is not below its maximum.</source>
   <translation>L'emprise {extent} est vide : son minimum n'est pas inférieur à son maximum.</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the overlap of PAN and MS, {overlap} (xmin, ymin, xmax, ymax).</source>
   <translation>L'emprise {extent} est hors du recouvrement de PAN et MS, {overlap} (xmin, ymin, xmax, ymax).</translation>
  </message>
  <message>
   <source>The file may be damaged or cut off; get it anew.</source>
   <translation>Le fichier est peut-être endommagé ou tronqué ; procurez-le-vous de nouveau.</translation>
  </message>
  <message>
   <source>The file name speaks of {sensors}.</source>
   <translation>Le nom du fichier parle de {sensors}.</translation>
  </message>
  <message>
   <source>The file {file} cannot be found.</source>
   <translation>Le fichier {file} est introuvable.</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>Le fichier {file} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>Le fichier {file} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <source>The folder name speaks of {sensors}.</source>
   <translation>Le nom du dossier parle de {sensors}.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to.</source>
   <translation>Impossible d'écrire dans le dossier {folder}.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>Le dossier {folder} n'existe pas.</translation>
  </message>
  <message>
   <source>The fused raster has {fused} bands, MS has {bands}.</source>
   <translation>Le raster fusionné a {fused} bandes, MS en a {bands}.</translation>
  </message>
  <message>
   <source>The fusion method gave values that are not finite near row {row} of PAN.</source>
   <translation>La méthode a donné des valeurs non finies près de la ligne {row} de PAN.</translation>
  </message>
  <message>
   <source>The id {id} is in use.</source>
   <translation>L’identifiant {id} est déjà utilisé.</translation>
  </message>
  <message>
   <source>The list of bands is empty.</source>
   <translation>La liste des bandes est vide.</translation>
  </message>
  <message>
   <source>The memory of {device} is full: going on on the CPU.</source>
   <translation>La mémoire de {device} est pleine : suite sur le processeur.</translation>
  </message>
  <message>
   <source>The memory of {device} is full: going on with batches of {batch}.</source>
   <translation>La mémoire de {device} est pleine : suite par lots de {batch}.</translation>
  </message>
  <message>
   <source>The memory ran out.</source>
   <translation>La mémoire n'a pas suffi.</translation>
  </message>
  <message>
   <source>The metadata file {file} cannot be read.</source>
   <translation>Le fichier de métadonnées {file} ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The metadata name {sensors}.</source>
   <translation>Les métadonnées nomment {sensors}.</translation>
  </message>
  <message>
   <source>The metadata of {file} cannot be read.</source>
   <translation>Les métadonnées de {file} ne peuvent pas être lues.</translation>
  </message>
  <message>
   <source>The metadata of {file} cannot be: {key} is {value}.</source>
   <translation>Les métadonnées de {file} sont impossibles : {key} est {value}.</translation>
  </message>
  <message>
   <source>The metadata of {file} lacks {key}.</source>
   <translation>Il manque {key} aux métadonnées de {file}.</translation>
  </message>
  <message>
   <source>The model for ratio 2 is for Landsat, whose PAN pixels have 15 m; these have {pixel:.3g} m.</source>
   <translation>Le modèle pour le rapport 2 est pour Landsat, dont les pixels PAN ont 15 m ; ceux-ci ont {pixel:.3g} m.</translation>
  </message>
  <message>
   <source>The model serves a ratio of {ratio} between MS and PAN pixels, the scene's is {down:.3g} x {across:.3g}.</source>
   <translation>Le modèle accepte un rapport de {ratio} entre pixels MS et PAN, celui de la scène est {down:.3g} x {across:.3g}.</translation>
  </message>
  <message>
   <source>The model takes {bands} bands, the scene has {count}.</source>
   <translation>Le modèle prend {bands} bandes, la scène en a {count}.</translation>
  </message>
  <message>
   <source>The model was not trained on this sensor, as far as can be told.</source>
   <translation>Le modèle n'a pas été entraîné sur ce capteur, autant qu'on puisse le dire.</translation>
  </message>
  <message>
   <source>The name of the output {file} does not end in {endings}.</source>
   <translation>Le nom de la sortie {file} ne se termine pas par {endings}.</translation>
  </message>
  <message>
   <source>The number of bands and the pixel sizes are those of {sensor}.</source>
   <translation>Le nombre de bandes et les tailles de pixel sont ceux de {sensor}.</translation>
  </message>
  <message>
   <source>The output cannot be called {file}.</source>
   <translation>La sortie ne peut pas s'appeler {file}.</translation>
  </message>
  <message>
   <source>The output folder {folder} does not exist.</source>
   <translation>Le dossier de sortie {folder} n'existe pas.</translation>
  </message>
  <message>
   <source>The output folder {folder} is gone.</source>
   <translation>Le dossier de sortie {folder} a disparu.</translation>
  </message>
  <message>
   <source>The output type {name} is not known.</source>
   <translation>Le type de sortie {name} n'est pas connu.</translation>
  </message>
  <message>
   <source>The output {file} could not be written: {reason}.</source>
   <translation>La sortie {file} n'a pas pu être écrite : {reason}.</translation>
  </message>
  <message>
   <source>The output {file} exists.</source>
   <translation>La sortie {file} existe.</translation>
  </message>
  <message>
   <source>The output {file} is a folder.</source>
   <translation>La sortie {file} est un dossier.</translation>
  </message>
  <message>
   <source>The output {file} is no plain file.</source>
   <translation>La sortie {file} n'est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>The output {file} is open in another program, QGIS perhaps, and cannot be replaced.</source>
   <translation>La sortie {file} est ouverte dans un autre programme, QGIS peut-être, et ne peut pas être remplacée.</translation>
  </message>
  <message>
   <source>The output {file} is the input {source}.</source>
   <translation>La sortie {file} est l'entrée {source}.</translation>
  </message>
  <message>
   <source>The page {file} exists.</source>
   <translation>La page {file} existe.</translation>
  </message>
  <message>
   <source>The page {file} must end in .html.</source>
   <translation>La page {file} doit se terminer par .html.</translation>
  </message>
  <message>
   <source>The reference and the fused raster do not overlap.</source>
   <translation>La référence et le raster fusionné ne se recouvrent pas.</translation>
  </message>
  <message>
   <source>The reference has {bands} bands, the fused raster {fused}.</source>
   <translation>La référence a {bands} bandes, le raster fusionné {fused}.</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>Le résultat</translation>
  </message>
  <message>
   <source>The result has more contrast than the coarser pixels, so its line is wider; it should not be shifted.</source>
   <translation>Le résultat a plus de contraste que les pixels plus grossiers, sa courbe est donc plus large ; elle ne devrait pas être décalée.</translation>
  </message>
  <message>
   <source>The result may take {need:.0f} MB; the disk of {folder} has {free:.0f} MB left.</source>
   <translation>Le résultat peut prendre {need:.0f} Mo ; il reste {free:.0f} Mo sur le disque de {folder}.</translation>
  </message>
  <message>
   <source>The result was made with other weights than those installed; SSDiff is left out.</source>
   <translation>Le résultat a été fait avec d'autres poids que ceux installés ; SSDiff est laissé de côté.</translation>
  </message>
  <message>
   <source>The result was made with the adapted model {name}, which is not known here; SSDiff is left out.</source>
   <translation>Le résultat a été fait avec le modèle adapté {name}, qui n'est pas connu ici ; SSDiff est laissé de côté.</translation>
  </message>
  <message>
   <source>The result's detail against the panchromatic one.</source>
   <translation>Le détail du résultat par rapport à celui du panchromatique.</translation>
  </message>
  <message>
   <source>The result, blurred as the sensor blurs, against MS.</source>
   <translation>Le résultat, flouté comme le fait le capteur, par rapport à MS.</translation>
  </message>
  <message>
   <source>The scene has too many holes to adapt to.</source>
   <translation>La scène a trop de trous pour y adapter.</translation>
  </message>
  <message>
   <source>The scene is too flat to adapt to: MS has no detail that its lower copy lacks.</source>
   <translation>La scène est trop uniforme pour y adapter : MS n'a pas de détail qui manque à sa copie réduite.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to, or has too many holes.</source>
   <translation>La scène est trop petite pour y adapter, ou a trop de trous.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to: a part must be held out to judge by.</source>
   <translation>La scène est trop petite pour y adapter : une partie doit être réservée pour juger.</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to: {width} x {height} whole MS pixels.</source>
   <translation>La scène est trop petite pour y adapter : {width} x {height} pixels MS entiers.</translation>
  </message>
  <message>
   <source>The sensors in {path} cannot be read: {error}.</source>
   <translation>Les capteurs dans {path} ne peuvent pas être lus : {error}.</translation>
  </message>
  <message>
   <source>The tensor {name} cannot be stored: a value is not finite in {bits} bits.</source>
   <translation>Le tenseur {name} ne peut pas être enregistré : une valeur n'est pas finie en {bits} bits.</translation>
  </message>
  <message>
   <source>The uncertainty is the spread between samples, and needs several.</source>
   <translation>L'incertitude est la dispersion entre les passes, et il en faut plusieurs.</translation>
  </message>
  <message>
   <source>The uncertainty raster {file} is not the fused raster's: size or bands differ.</source>
   <translation>Le raster d'incertitude {file} n'est pas celui du raster fusionné : la taille ou les bandes diffèrent.</translation>
  </message>
  <message>
   <source>The weights of the result are not there; SSDiff is missing in the check.</source>
   <translation>Les poids du résultat sont absents ; SSDiff manque dans la vérification.</translation>
  </message>
  <message>
   <source>The weights {file} are not installed.</source>
   <translation>Les poids {file} ne sont pas installés.</translation>
  </message>
  <message>
   <source>The weights {file} do not exist.</source>
   <translation>Les poids {file} n'existent pas.</translation>
  </message>
  <message>
   <source>The words in {path} cannot be read: {error}.</source>
   <translation>Les mots dans {path} sont illisibles : {error}.</translation>
  </message>
  <message>
   <source>The {role} path {file} is a folder, not a raster.</source>
   <translation>Le chemin {file} ({role}) est un dossier, pas un raster.</translation>
  </message>
  <message>
   <source>The {role} raster {file} cannot be opened: {reason}.</source>
   <translation>Le raster {file} ({role}) ne peut pas être ouvert : {reason}.</translation>
  </message>
  <message>
   <source>The {role} raster {file} cannot be read at rows {first} to {last}: {reason}.</source>
   <translation>Le raster {file} ({role}) ne peut pas être lu aux lignes {first} à {last} : {reason}.</translation>
  </message>
  <message>
   <source>The {role} raster {file} does not exist.</source>
   <translation>Le raster {file} ({role}) n'existe pas.</translation>
  </message>
  <message>
   <source>The {role} raster {file} does not lie on PAN's grid.</source>
   <translation>Le raster {file} ({role}) n'est pas sur la grille de PAN.</translation>
  </message>
  <message>
   <source>The {role} raster {file} has an alpha band only.</source>
   <translation>Le raster {file} ({role}) n'a qu'une bande alpha.</translation>
  </message>
  <message>
   <source>The {role} raster {file} holds subdatasets and no bands of its own.</source>
   <translation>Le raster {file} ({role}) contient des sous-jeux de données et pas de bandes à lui.</translation>
  </message>
  <message>
   <source>The {role} raster {file} may not be read by this user.</source>
   <translation>Le raster {file} ({role}) ne peut pas être lu par cet utilisateur.</translation>
  </message>
  <message>
   <source>The {role} raster {file} was deleted or moved during the run.</source>
   <translation>Le raster {file} ({role}) a été supprimé ou déplacé pendant l'exécution.</translation>
  </message>
  <message>
   <source>There are: {sensors}.</source>
   <translation>Il y a : {sensors}.</translation>
  </message>
  <message>
   <source>There is no check at reduced scale: {error}</source>
   <translation>Il n'y a pas de vérification à l'échelle réduite : {error}</translation>
  </message>
  <message>
   <source>There is no sensor '{name}'.</source>
   <translation>Il n'y a pas de capteur « {name} ».</translation>
  </message>
  <message>
   <source>This machine has no Apple graphics that PyTorch can use.</source>
   <translation>Cette machine n'a pas de graphique Apple que PyTorch puisse utiliser.</translation>
  </message>
  <message>
   <source>This machine has no CUDA device that PyTorch can use.</source>
   <translation>Cette machine n'a pas de périphérique CUDA que PyTorch puisse utiliser.</translation>
  </message>
  <message>
   <source>Three bands: red, green, blue</source>
   <translation>Trois bandes : rouge, vert, bleu</translation>
  </message>
  <message>
   <source>Training diverged and was stopped; the best state before that was kept.</source>
   <translation>L'apprentissage a divergé et a été arrêté ; le meilleur état d'avant a été gardé.</translation>
  </message>
  <message>
   <source>Try the processor; if it happens again, report it.</source>
   <translation>Essayez le processeur ; si cela se reproduit, signalez-le.</translation>
  </message>
  <message>
   <source>Turn a checkpoint of the authors into weights with ssdiff import.</source>
   <translation>Transformez un fichier des auteurs en poids avec ssdiff import.</translation>
  </message>
  <message>
   <source>Typical ground</source>
   <translation>Sol typique</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>Incertitude</translation>
  </message>
  <message>
   <source>Uncertainty: the runs of the network differ by {median:.2g} % at half of the pixels, by more than {p95:.2g} % at one in twenty.</source>
   <translation>Incertitude : les passes du réseau diffèrent de {median:.2g} % pour la moitié des pixels, de plus de {p95:.2g} % pour un sur vingt.</translation>
  </message>
  <message>
   <source>Unknown alignment {align}.</source>
   <translation>Alignement inconnu : {align}.</translation>
  </message>
  <message>
   <source>Use a classical method such as mtf-glp-fs or gsa.</source>
   <translation>Utilisez une méthode classique comme mtf-glp-fs ou gsa.</translation>
  </message>
  <message>
   <source>Use geo, auto or none.</source>
   <translation>Utilisez geo, auto ou none.</translation>
  </message>
  <message>
   <source>Use one of {types}.</source>
   <translation>Utilisez l'un de {types}.</translation>
  </message>
  <message>
   <source>Use the weights that ship.</source>
   <translation>Utilisez les poids fournis.</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Warp both north up first.</source>
   <translation>Transformez d'abord les deux avec le nord en haut.</translation>
  </message>
  <message>
   <source>Warp it north up first.</source>
   <translation>Transformez-le d'abord avec le nord en haut.</translation>
  </message>
  <message>
   <source>What the colours lose: the result blurred as the sensor blurs, against MS. 0 is best.</source>
   <translation>Ce que perdent les couleurs : le résultat, flouté comme le fait le capteur, par rapport à MS. 0 est le mieux.</translation>
  </message>
  <message>
   <source>What the detail lacks or overdoes, against the panchromatic raster. 0 is best.</source>
   <translation>Ce qui manque au détail ou ce qu'il exagère, par rapport au raster panchromatique. 0 est le mieux.</translation>
  </message>
  <message>
   <source>What they mean</source>
   <translation>Ce qu'ils signifient</translation>
  </message>
  <message>
   <source>Where is it less sure?</source>
   <translation>Où est-ce moins sûr ?</translation>
  </message>
  <message>
   <source>Where the result departs most from the original</source>
   <translation>Là où le résultat s'écarte le plus de l'original</translation>
  </message>
  <message>
   <source>Without a reference</source>
   <translation>Sans référence</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Jaune</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>bleu</translation>
  </message>
  <message>
   <source>by the band names</source>
   <translation>d'après les noms des bandes</translation>
  </message>
  <message>
   <source>by the band names in the file names</source>
   <translation>d'après les noms des bandes dans les noms de fichiers</translation>
  </message>
  <message>
   <source>by the band numbers</source>
   <translation>d'après les numéros des bandes</translation>
  </message>
  <message>
   <source>by the band numbers in the file names</source>
   <translation>d'après les numéros des bandes dans les noms de fichiers</translation>
  </message>
  <message>
   <source>coastal</source>
   <translation>bleu côtier</translation>
  </message>
  <message>
   <source>fused</source>
   <translation>fusionné</translation>
  </message>
  <message>
   <source>green</source>
   <translation>vert</translation>
  </message>
  <message>
   <source>ground control points</source>
   <translation>des points de contrôle au sol</translation>
  </message>
  <message>
   <source>in the provider's order</source>
   <translation>dans l'ordre du fournisseur</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>il est endommagé</translation>
  </message>
  <message>
   <source>nir</source>
   <translation>proche infrarouge</translation>
  </message>
  <message>
   <source>nir1</source>
   <translation>proche infrarouge 1</translation>
  </message>
  <message>
   <source>nir2</source>
   <translation>proche infrarouge 2</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>projected onto MS by the sensor's MTF</source>
   <translation>projeté sur MS par la FTM du capteur</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rouge</translation>
  </message>
  <message>
   <source>rededge</source>
   <translation>limite du rouge</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>référence</translation>
  </message>
  <message>
   <source>taken as {names}</source>
   <translation>prises comme {names}</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>incertitude</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>jaune</translation>
  </message>
  <message>
   <source>{across:.2f} left of</source>
   <translation>{across:.2f} à gauche de</translation>
  </message>
  <message>
   <source>{across:.2f} left of and {down:.2f} above</source>
   <translation>{across:.2f} à gauche et {down:.2f} au-dessus de</translation>
  </message>
  <message>
   <source>{across:.2f} left of and {down:.2f} below</source>
   <translation>{across:.2f} à gauche et {down:.2f} au-dessous de</translation>
  </message>
  <message>
   <source>{across:.2f} right of</source>
   <translation>{across:.2f} à droite de</translation>
  </message>
  <message>
   <source>{across:.2f} right of and {down:.2f} above</source>
   <translation>{across:.2f} à droite et {down:.2f} au-dessus de</translation>
  </message>
  <message>
   <source>{across:.2f} right of and {down:.2f} below</source>
   <translation>{across:.2f} à droite et {down:.2f} au-dessous de</translation>
  </message>
  <message>
   <source>{bands} further bands are left out.</source>
   <translation>{bands} autres bandes sont laissées de côté.</translation>
  </message>
  <message>
   <source>{down:.2f} above</source>
   <translation>{down:.2f} au-dessus de</translation>
  </message>
  <message>
   <source>{down:.2f} below</source>
   <translation>{down:.2f} au-dessous de</translation>
  </message>
  <message>
   <source>{empty} of {windows} windows have no data and were left out.</source>
   <translation>{empty} fenêtres sur {windows} n'ont pas de données et ont été laissées de côté.</translation>
  </message>
  <message>
   <source>{file} ({width} x {height} pixels of {pixel:g})</source>
   <translation>{file} ({width} x {height} pixels de {pixel:g})</translation>
  </message>
  <message>
   <source>{file} cannot be written: the result is a GeoTIFF.</source>
   <translation>{file} ne peut pas être écrit : le résultat est un GeoTIFF.</translation>
  </message>
  <message>
   <source>{file} does not say that it holds an adapter.</source>
   <translation>{file} ne dit pas qu'il contient un adaptateur.</translation>
  </message>
  <message>
   <source>{file} exists and would be replaced.</source>
   <translation>{file} existe et serait remplacé.</translation>
  </message>
  <message>
   <source>{file} is a file.</source>
   <translation>{file} est un fichier.</translation>
  </message>
  <message>
   <source>{file} is a pickle, which could run code when it is opened.</source>
   <translation>{file} est un fichier pickle, qui pourrait exécuter du code à l'ouverture.</translation>
  </message>
  <message>
   <source>{file} is not a weights file, or is damaged.</source>
   <translation>{file} n'est pas un fichier de poids, ou est endommagé.</translation>
  </message>
  <message>
   <source>{file} is not an adapter file, or is damaged.</source>
   <translation>{file} n'est pas un fichier d'adaptateur, ou est endommagé.</translation>
  </message>
  <message>
   <source>{file} is not of Landsat 7, 8 or 9, the ones with a panchromatic band.</source>
   <translation>{file} n'est pas de Landsat 7, 8 ou 9, ceux qui ont une bande panchromatique.</translation>
  </message>
  <message>
   <source>{file} may not be used: permission denied.</source>
   <translation>{file} ne peut pas être utilisé : accès refusé.</translation>
  </message>
  <message>
   <source>{file} was opened in another program and cannot be replaced; the result is {other}.</source>
   <translation>{file} a été ouvert dans un autre programme et ne peut pas être remplacé ; le résultat est {other}.</translation>
  </message>
  <message>
   <source>{first} {then}</source>
   <translation>{first} {then}</translation>
  </message>
  <message>
   <source>{method} could not be run at the reduced scale: {error}</source>
   <translation>{method} n'a pas pu être exécuté à l'échelle réduite : {error}</translation>
  </message>
  <message>
   <source>{method} on {device}: {width} x {height} pixels, {bands} bands.</source>
   <translation>{method} sur {device} : {width} x {height} pixels, {bands} bandes.</translation>
  </message>
  <message>
   <source>{one} has a coordinate system ({crs}) and {other} has none.</source>
   <translation>{one} a un système de coordonnées ({crs}) et {other} n'en a pas.</translation>
  </message>
  <message>
   <source>{one} has a geotransform and {other} has none.</source>
   <translation>{one} a une géotransformation et {other} n'en a pas.</translation>
  </message>
  <message>
   <source>{pieces} pieces of the scene on {device}, for at most {minutes:g} minutes.</source>
   <translation>{pieces} morceaux de la scène sur {device}, pendant {minutes:g} minutes au plus.</translation>
  </message>
  <message>
   <source>{role} {file} is placed by {what} only and has no geotransform.</source>
   <translation>{role} {file} n'est placé que par {what} et n'a pas de géotransformation.</translation>
  </message>
  <message>
   <source>{role} {file} is rotated against its coordinate system.</source>
   <translation>{role} {file} est tourné par rapport à son système de coordonnées.</translation>
  </message>
  <message>
   <source>{role} {file} is stored south up or mirrored.</source>
   <translation>{role} {file} est enregistré le sud en haut ou en miroir.</translation>
  </message>
  <message>
   <source>{role} {file} is {width} x {height} pixels, too small to fuse.</source>
   <translation>{role} {file} a {width} x {height} pixels, trop petit pour fusionner.</translation>
  </message>
  <message>
   <source>{sensor} takes {wanted} bands ({names}), but MS has {count}.</source>
   <translation>{sensor} prend {wanted} bandes ({names}), mais MS en a {count}.</translation>
  </message>
  <message>
   <source>{sensor} takes {wanted} bands ({names}), but {count} were given.</source>
   <translation>{sensor} prend {wanted} bandes ({names}), mais {count} ont été données.</translation>
  </message>
  <message>
   <source>{sensor}, as chosen.</source>
   <translation>{sensor}, comme choisi.</translation>
  </message>
  <message>
   <source>{sensor}, as chosen; bands {bands} {by}.</source>
   <translation>{sensor}, comme choisi ; bandes {bands} {by}.</translation>
  </message>
  <message>
   <source>{strips} finished strips stay in {folder} for another run.</source>
   <translation>{strips} bandeaux terminés restent dans {folder} pour une autre exécution.</translation>
  </message>
  <message>
   <source>{value} % or more</source>
   <translation>{value} % ou plus</translation>
  </message>
  <message>
   <source>{value} of 1</source>
   <translation>{value} sur 1</translation>
  </message>
  <message>
   <source>{width} × {height} pixels, {bands} bands</source>
   <translation>{width} × {height} pixels, {bands} bandes</translation>
  </message>
 </context>
 <context>
  <name>EngineBox</name>
  <message>
   <source>&amp;Build on Python:</source>
   <translation>&amp;Bâtir sur le Python :</translation>
  </message>
  <message>
   <source>&amp;Folder of wheels:</source>
   <translation>&amp;Dossier de paquets wheel :</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>&amp;Réparer</translation>
  </message>
  <message>
   <source>A Python program, 3.10 to 3.14; it is left as it is</source>
   <translation>Un programme Python, 3.10 à 3.14 ; il reste tel quel</translation>
  </message>
  <message>
   <source>A folder of wheels (.whl); the user guide says how to fill one</source>
   <translation>Un dossier de paquets wheel (.whl) ; le guide dit comment le remplir</translation>
  </message>
  <message>
   <source>Being changed…</source>
   <translation>En cours de modification…</translation>
  </message>
  <message>
   <source>C&amp;ompute on:</source>
   <translation>Ca&amp;lculer sur :</translation>
  </message>
  <message>
   <source>Choose the Python to build the engine on</source>
   <translation>Choisir le Python sur lequel bâtir le moteur</translation>
  </message>
  <message>
   <source>Choose the folder that holds the wheels</source>
   <translation>Choisir le dossier qui contient les paquets wheel</translation>
  </message>
  <message>
   <source>Download, install and try the engine</source>
   <translation>Télécharger, installer et essayer le moteur</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>From the internet</source>
   <translation>Depuis Internet</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Examen de cet ordinateur…</translation>
  </message>
  <message>
   <source>Make the engine anew; downloads are repeated</source>
   <translation>Refaire le moteur ; les téléchargements sont répétés</translation>
  </message>
  <message>
   <source>Place:</source>
   <translation>Lieu :</translation>
  </message>
  <message>
   <source>QGIS's own, or one found on this computer</source>
   <translation>Celui de QGIS, ou un autre trouvé sur cet ordinateur</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <source>Remove the engine and free its disk space</source>
   <translation>Supprimer le moteur et libérer sa place sur le disque</translation>
  </message>
  <message>
   <source>Remove the engine? SSDiff does not run without it; it can be installed again.</source>
   <translation>Supprimer le moteur ? SSDiff ne fonctionne pas sans lui ; il peut être réinstallé.</translation>
  </message>
  <message>
   <source>SSDiff and the classical methods run in an engine of their own, beside QGIS and its Python. It is installed once for each QGIS profile; updates of the plugin keep it.</source>
   <translation>SSDiff et les méthodes classiques tournent dans un moteur à part, à côté de QGIS et de son Python. Il s'installe une fois par profil QGIS ; les mises à jour de l'extension le gardent.</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>Pansharpening SSDiff</translation>
  </message>
  <message>
   <source>State:</source>
   <translation>État :</translation>
  </message>
  <message>
   <source>What fits this computer, by its processor and its NVIDIA driver</source>
   <translation>Ce qui convient à cet ordinateur, d'après son processeur et son pilote NVIDIA</translation>
  </message>
  <message>
   <source>Without internet, or on another Python</source>
   <translation>Sans Internet, ou sur un autre Python</translation>
  </message>
 </context>
 <context>
  <name>FirstRunPanel</name>
  <message>
   <source>A Python of its own with PyTorch, installed once beside QGIS into {}.</source>
   <translation>Un Python à part avec PyTorch, installé une fois à côté de QGIS dans {}.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Calculer sur</translation>
  </message>
  <message>
   <source>Install without internet, on another Python, or use an engine of your own</source>
   <translation>Installer sans Internet, sur un autre Python, ou utiliser un moteur à vous</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Examen de cet ordinateur…</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Options…</translation>
  </message>
  <message>
   <source>SSDiff needs its engine</source>
   <translation>SSDiff a besoin de son moteur</translation>
  </message>
  <message>
   <source>The engine is being installed</source>
   <translation>Le moteur est en cours d'installation</translation>
  </message>
  <message>
   <source>Until then, Run sharpens the whole scene with GDAL's weighted Brovey method, which QGIS brings along: quick, but with more colour shift, and without this plugin's checks.</source>
   <translation>D'ici là, Exécuter affine toute la scène avec la méthode de Brovey pondérée de GDAL, fournie avec QGIS : rapide, mais avec plus de dérive des couleurs et sans les vérifications de cette extension.</translation>
  </message>
 </context>
 <context>
  <name>Fusing</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alignement de PAN et MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandes de MS, p. ex. 2,3,4,5 (vide : d'après les métadonnées, sinon les premières)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Cohérent avec MS : rendu de nouveau plus grossier, le résultat redonne les valeurs de MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil de calcul</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Emprise (vide : tout)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Autres rasters MS, pour les scènes livrées une bande par fichier</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS a été associé au PAN « {pan} » par lieu, taille de pixel et nom : {ms}.</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Méthode utilisée</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Raster multispectral (MS ; vide : celui qui correspond à PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>L'un des autres rasters MS ne peut pas être lu. Réparez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Raster panchromatique (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Affiné</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Rapport de qualité</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>Le résultat et l'incertitude ont le même fichier. Donnez-en un à chacun.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Secondes nécessaires</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>L'emprise n'a pas de largeur ou pas de hauteur. Donnez une partie de la scène.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Le raster donné pour {} ne peut pas être lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Écrire un GeoTIFF optimisé pour le cloud</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>pansharpening,affinage,fusion,diffusion,panchromatique,multispectral,brovey,netteté</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (avec un rapport)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>« {} » n'est pas un raster. Retirez-le de MS.</translation>
  </message>
 </context>
 <context>
  <name>InstallBar</name>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <source>Progress of the installation</source>
   <translation>Progression de l'installation</translation>
  </message>
  <message>
   <source>Stop; what was downloaded is kept for the next try</source>
   <translation>Arrêter ; ce qui a été téléchargé est gardé pour la prochaine fois</translation>
  </message>
 </context>
 <context>
  <name>Installation</name>
  <message>
   <source>Looking for a Python…</source>
   <translation>Recherche d'un Python…</translation>
  </message>
  <message>
   <source>Removing the engine…</source>
   <translation>Suppression du moteur…</translation>
  </message>
  <message>
   <source>Stopped. What was downloaded is kept.</source>
   <translation>Arrêté. Ce qui a été téléchargé est gardé.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
 </context>
 <context>
  <name>LayersBox</name>
  <message>
   <source>&amp;Bands:</source>
   <translation>&amp;Bandes :</translation>
  </message>
  <message>
   <source>&amp;Files in band order:</source>
   <translation>&amp;Fichiers dans l'ordre des bandes :</translation>
  </message>
  <message>
   <source>&amp;Multispectral layer:</source>
   <translation>Couche &amp;multispectrale :</translation>
  </message>
  <message>
   <source>&amp;Panchromatic layer:</source>
   <translation>Couche &amp;panchromatique :</translation>
  </message>
  <message>
   <source>&amp;Sensor:</source>
   <translation>&amp;Capteur :</translation>
  </message>
  <message>
   <source>Add a raster file to the project and choose it</source>
   <translation>Ajouter un fichier raster au projet et le choisir</translation>
  </message>
  <message>
   <source>Ali&amp;gnment:</source>
   <translation>Ali&amp;gnement :</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Attribuer</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Automatic: {}</source>
   <translation>Automatique : {}</translation>
  </message>
  <message>
   <source>Choose a raster</source>
   <translation>Choisir un raster</translation>
  </message>
  <message>
   <source>Choose the multispectral layer, or add one with the “…” button.</source>
   <translation>Choisissez la couche multispectrale, ou ajoutez-en une avec le bouton « … ».</translation>
  </message>
  <message>
   <source>Choose the panchromatic layer, or add one with the “…” button.</source>
   <translation>Choisissez la couche panchromatique, ou ajoutez-en une avec le bouton « … ».</translation>
  </message>
  <message>
   <source>How the two layers are laid on each other</source>
   <translation>Comment les deux couches sont posées l'une sur l'autre</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Rasters and deliveries (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;All files (*)</source>
   <translation>Rasters et livraisons (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Say which band is which, one by one</source>
   <translation>Dire quelle bande est laquelle, une à une</translation>
  </message>
  <message>
   <source>Several files (one band each)…</source>
   <translation>Plusieurs fichiers (une bande chacun)…</translation>
  </message>
  <message>
   <source>The colour image with the coarser pixels</source>
   <translation>L'image en couleurs aux pixels plus grossiers</translation>
  </message>
  <message>
   <source>The panchromatic layer is chosen as multispectral too. Choose another for one of the two.</source>
   <translation>La couche panchromatique est aussi choisie comme multispectrale. Choisissez-en une autre pour l'une des deux.</translation>
  </message>
  <message>
   <source>The sensor decides which trained model is used and how bands are understood</source>
   <translation>Le capteur décide du modèle entraîné et du sens des bandes</translation>
  </message>
  <message>
   <source>The sharp, single-band image</source>
   <translation>L'image nette, à une seule bande</translation>
  </message>
  <message>
   <source>Which bands to sharpen, by position, in the sensor's order: 2,3,4,5. Empty: as detected.</source>
   <translation>Quelles bandes affiner, par position, dans l'ordre du capteur : 2,3,4,5. Vide : comme détecté.</translation>
  </message>
  <message>
   <source>“{}” is no raster that QGIS can read.</source>
   <translation>« {} » n'est pas un raster que QGIS peut lire.</translation>
  </message>
  <message>
   <source>“{}” names no panchromatic and multispectral files that stand beside it.</source>
   <translation>« {} » ne nomme pas de fichiers panchromatique et multispectral placés à côté.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Add to this project</source>
   <translation>Ajouter à ce projet</translation>
  </message>
  <message>
   <source>Open the dialog</source>
   <translation>Ouvrir la fenêtre</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Options…</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Exécuter de nouveau</translation>
  </message>
  <message>
   <source>Save elsewhere…</source>
   <translation>Enregistrer ailleurs…</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Vérifier</translation>
  </message>
  <message>
   <source>&amp;Python of the engine:</source>
   <translation>&amp;Python du moteur :</translation>
  </message>
  <message>
   <source>A Python environment that you look after yourself, 3.10 or later, with the packages of backend/requirements.txt in the plugin's folder. It goes before the engine above.</source>
   <translation>Un environnement Python que vous gérez vous-même, 3.10 ou plus récent, avec les paquets de backend/requirements.txt du dossier de l'extension. Il passe avant le moteur ci-dessus.</translation>
  </message>
  <message>
   <source>An engine of your own</source>
   <translation>Un moteur à vous</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Choose the Python that runs the engine</source>
   <translation>Choisir le Python qui fait tourner le moteur</translation>
  </message>
  <message>
   <source>Copied: paste it into your report of the fault.</source>
   <translation>Copié : collez-le dans votre rapport d'anomalie.</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>Copier le &amp;diagnostic</translation>
  </message>
  <message>
   <source>Copy a report on versions, the engine and the last failure, for a report of a fault</source>
   <translation>Copier un rapport sur les versions, le moteur et le dernier échec, pour signaler une anomalie</translation>
  </message>
  <message>
   <source>In use:</source>
   <translation>En service :</translation>
  </message>
  <message>
   <source>None: the engine above is used</source>
   <translation>Aucun : le moteur ci-dessus est utilisé</translation>
  </message>
  <message>
   <source>Start the engine that is used, and ask for its version</source>
   <translation>Démarrer le moteur utilisé et demander sa version</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Démarrage du moteur…</translation>
  </message>
  <message>
   <source>The engine works: version {version}, Python {python}.</source>
   <translation>Le moteur fonctionne : version {version}, Python {python}.</translation>
  </message>
  <message>
   <source>The python program of an environment that holds PyTorch and rasterio</source>
   <translation>Le programme python d'un environnement avec PyTorch et rasterio</translation>
  </message>
 </context>
 <context>
  <name>OutputBox</name>
  <message>
   <source>A GeoTIFF laid out for reading over the network (COG)</source>
   <translation>Un GeoTIFF organisé pour la lecture par le réseau (COG)</translation>
  </message>
  <message>
   <source>A GeoTIFF; leave it empty for a temporary one</source>
   <translation>Un GeoTIFF ; laissez vide pour un fichier temporaire</translation>
  </message>
  <message>
   <source>A second layer: how far the runs of the network differ. Needs Balanced or Best.</source>
   <translation>Une seconde couche : de combien les passes du réseau diffèrent. Demande Équilibrée ou Meilleure.</translation>
  </message>
  <message>
   <source>A temporary file is deleted when QGIS closes.</source>
   <translation>Un fichier temporaire est supprimé à la fermeture de QGIS.</translation>
  </message>
  <message>
   <source>Also:</source>
   <translation>Aussi :</translation>
  </message>
  <message>
   <source>Clou&amp;d-optimised</source>
   <translation>Optimisé pour le clou&amp;d</translation>
  </message>
  <message>
   <source>Free some space, save elsewhere, or sharpen a smaller area.</source>
   <translation>Libérez de la place, enregistrez ailleurs, ou affinez une zone plus petite.</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <source>GeoTIFF with overviews, on the panchromatic layer's grid.</source>
   <translation>GeoTIFF avec aperçus, sur la grille de la couche panchromatique.</translation>
  </message>
  <message>
   <source>Measure the result in the background, and check the method on this scene</source>
   <translation>Mesurer le résultat en arrière-plan, et vérifier la méthode sur cette scène</translation>
  </message>
  <message>
   <source>Qualit&amp;y report</source>
   <translation>Rapport de qualit&amp;é</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Save t&amp;o:</source>
   <translation>Enregistrer &amp;dans :</translation>
  </message>
  <message>
   <source>Save the sharpened raster</source>
   <translation>Enregistrer le raster affiné</translation>
  </message>
  <message>
   <source>Saved as “{}”, a GeoTIFF with overviews, on the panchromatic layer's grid.</source>
   <translation>Enregistré sous « {} », un GeoTIFF avec aperçus, sur la grille de la couche panchromatique.</translation>
  </message>
  <message>
   <source>The folder “{}” cannot be written to.</source>
   <translation>On ne peut pas écrire dans le dossier « {} ».</translation>
  </message>
  <message>
   <source>The folder “{}” does not exist.</source>
   <translation>Le dossier « {} » n'existe pas.</translation>
  </message>
  <message>
   <source>The result is a GeoTIFF: it will be saved as “{}”.</source>
   <translation>Le résultat est un GeoTIFF : il sera enregistré sous « {} ».</translation>
  </message>
  <message>
   <source>The result may take {need:.0f} MB, and the disk of {folder} has {free:.0f} MB left.</source>
   <translation>Le résultat peut prendre {need:.0f} Mo, et le disque de {folder} n'a plus que {free:.0f} Mo.</translation>
  </message>
  <message>
   <source>The result would replace one of the layers it is made from. Choose another file.</source>
   <translation>Le résultat remplacerait l'une des couches dont il est fait. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>This file exists; you will be asked before it is replaced.</source>
   <translation>Ce fichier existe ; on vous demandera avant de le remplacer.</translation>
  </message>
  <message>
   <source>Uncerta&amp;inty map</source>
   <translation>Carte d'&amp;incertitude</translation>
  </message>
  <message>
   <source>[Temporary file]</source>
   <translation>[Fichier temporaire]</translation>
  </message>
  <message>
   <source>“{}” is a folder. Give a file name.</source>
   <translation>« {} » est un dossier. Donnez un nom de fichier.</translation>
  </message>
 </context>
 <context>
  <name>Pansharpen</name>
  <message>
   <source>Adapted model (made by Adapt to a scene)</source>
   <translation>Modèle adapté (fait par Adapter à une scène)</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alignement de PAN et MS</translation>
  </message>
  <message>
   <source>An adapted model belongs to the method SSDiff. Choose it, or leave Adapted model empty.</source>
   <translation>Un modèle adapté va avec la méthode SSDiff. Choisissez-la, ou laissez Modèle adapté vide.</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandes de MS, p. ex. 2,3,4,5 (vide : d'après les métadonnées, sinon les premières)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Cohérent avec MS : rendu de nouveau plus grossier, le résultat redonne les valeurs de MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil de calcul</translation>
  </message>
  <message>
   <source>Diffusion steps</source>
   <translation>Étapes de diffusion</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Emprise (vide : tout)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Autres rasters MS, pour les scènes livrées une bande par fichier</translation>
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
   <translation>Fusionne un raster panchromatique (PAN) et un raster multispectral (MS) à la grille plus grossière. Le résultat a les bandes et les unités de MS sur la grille de PAN, là où les deux se recouvrent.

PAN et MS doivent être dans le même SCR ; ils sont alignés par leur géoréférencement.

MS peut rester vide, surtout en traitement par lots : c'est alors le raster qui convient à PAN par lieu, taille de pixel et nom, parmi les couches du projet et les fichiers à côté de PAN. Le journal dit lequel.

MS, autres rasters MS : un raster avec toutes les bandes, ou plusieurs dont les bandes sont empilées dans l'ordre donné, comme Landsat est livré (B2, B3, B4, B5 avec B8 comme PAN).

Bandes : positions dans cette pile comptées à partir de 1, dans l'ordre des bandes du capteur, p. ex. 2,3,4,5. Vide : choisies d'après les métadonnées des rasters, sinon les premières.

Capteur : auto le devine d'après les métadonnées, le nombre de bandes, le rapport et les noms, et dit pourquoi dans le journal. Sinon WorldView-2, 3, 4 (wv2, wv3, wv4), QuickBird (qb), GaoFen-2 (gf2), GeoEye-1 (ge1), IKONOS (ikonos), Pleiades (phr) et Pleiades Neo (pneo), SPOT 6/7 (spot67), Landsat 7 (l7) et 8/9 (l89), ou tout autre à 3, 4 ou 8 bandes (rgb, msi4, msi8).

Méthode : automatique (auto) est SSDiff (ssdiff), le réseau, si un modèle entraîné convient, sinon MTF-GLP-FS, et le journal le dit ; les modèles le reçoivent comme Méthode utilisée. Les autres sont des méthodes classiques, qui ne demandent pas de modèle entraîné (l'interpolation, exp, n'ajoute aucun détail de PAN). Un modèle adapté ou une incertitude veut toujours dire SSDiff.

Étapes, échantillons : un de chaque est le plus fidèle et le plus rapide. Plus d'étapes donnent plus de texture, plus d'échantillons sont moyennés. La graine décide du bruit : la même graine donne le même résultat.

Modèle adapté : un fichier qu'Adapter à une scène (SSDiff) a fait de cette scène ou d'une semblable ; pour SSDiff seul. Le mot none laisse de côté ce que le capteur apporte.

Alignement : geo suit le géoréférencement ; auto mesure aussi de combien le contenu de MS est décalé de celui de PAN, et le corrige ; none pose les coins supérieurs gauches l'un sur l'autre, pour les rasters sans géoréférencement.

Cohérent avec MS : le résultat est déplacé aussi peu que nécessaire pour qu'il redonne les valeurs de MS quand le flou du capteur le rend plus grossier.

Emprise : seule cette partie est fusionnée, étendue vers l'extérieur aux pixels entiers de PAN ; elle est égale à cette partie du tout.

Le résultat est un GeoTIFF qui dit dans ses métadonnées comment il a été fait. Il est écrit en entier ou pas du tout ; un fichier existant est remplacé.

Incertitude : l'écart type des échantillons, bande par bande ; elle demande plusieurs échantillons.

Rapport de qualité : une page avec chiffres, graphiques et morceaux avant et après, et une vérification de la méthode face aux classiques sur cette scène. Avec lui, les modèles reçoivent HQNR, D_LAMBDA_K et D_S.</translation>
  </message>
  <message>
   <source>Fuses a panchromatic with a multispectral raster, by a diffusion network or classically.</source>
   <translation>Fusionne un raster panchromatique et un multispectral, par un réseau de diffusion ou par une méthode classique.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS a été associé au PAN « {pan} » par lieu, taille de pixel et nom : {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Méthode utilisée</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Raster multispectral (MS ; vide : celui qui correspond à PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>L'un des autres rasters MS ne peut pas être lu. Réparez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Only the method SSDiff has an uncertainty. Choose it, or leave Uncertainty empty.</source>
   <translation>Seule la méthode SSDiff a une incertitude. Choisissez-la, ou laissez Incertitude vide.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Raster panchromatique (PAN)</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Affiné</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Rapport de qualité</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>Le résultat et l'incertitude ont le même fichier. Donnez-en un à chacun.</translation>
  </message>
  <message>
   <source>Samples to average</source>
   <translation>Échantillons à moyenner</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Secondes nécessaires</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>L'emprise n'a pas de largeur ou pas de hauteur. Donnez une partie de la scène.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Le raster donné pour {} ne peut pas être lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The uncertainty is the spread of several samples. Set Samples to 4 or more.</source>
   <translation>L'incertitude est la dispersion de plusieurs échantillons. Mettez Échantillons à 4 ou plus.</translation>
  </message>
  <message>
   <source>Uncertainty (needs several samples)</source>
   <translation>Incertitude (demande plusieurs échantillons)</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Écrire un GeoTIFF optimisé pour le cloud</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>pansharpening,affinage,fusion,diffusion,panchromatique,multispectral,brovey,netteté</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (avec un rapport)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>« {} » n'est pas un raster. Retirez-le de MS.</translation>
  </message>
 </context>
 <context>
  <name>PansharpenDialog</name>
  <message>
   <source>Drag a rectangle over the area to sharpen. Escape leaves without one.</source>
   <translation>Tracez un rectangle sur la zone à affiner. Échap quitte sans rectangle.</translation>
  </message>
  <message>
   <source>Looking at the layers…</source>
   <translation>Examen des couches…</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>Pansharpening (SSDiff)</translation>
  </message>
  <message>
   <source>Pansharpening goes on in the background; open the dialog again to see or cancel it.</source>
   <translation>Le pansharpening continue en arrière-plan ; rouvrez la fenêtre pour le voir ou l'annuler.</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} pixels</translation>
  </message>
  <message>
   <source>“{}” exists. Replace it?</source>
   <translation>« {} » existe. Le remplacer ?</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Preparing the preview</source>
   <translation>Préparation de l'aperçu</translation>
  </message>
  <message>
   <source>Preview {} of {}</source>
   <translation>Aperçu {} sur {}</translation>
  </message>
  <message>
   <source>The preview cannot be read.</source>
   <translation>L'aperçu ne peut pas être lu.</translation>
  </message>
 </context>
 <context>
  <name>PreviewExtent</name>
  <message>
   <source>Adapted model (made by Adapt to a scene)</source>
   <translation>Modèle adapté (fait par Adapter à une scène)</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alignement de PAN et MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandes de MS, p. ex. 2,3,4,5 (vide : d'après les métadonnées, sinon les premières)</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>Cohérent avec MS : rendu de nouveau plus grossier, le résultat redonne les valeurs de MS</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil de calcul</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Emprise</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>Emprise (vide : tout)</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Autres rasters MS, pour les scènes livrées une bande par fichier</translation>
  </message>
  <message>
   <source>Fuses a piece of a scene within seconds: the extent given, or its middle where it has more pixels than the longest side allows. The piece has exactly the pixels that it has in the whole.

PAN, MS, bands, sensor and method are those of Pansharpen (SSDiff). MS may be left empty: then it is the raster that fits PAN by place, pixel size and name.

Longest side: in pixels of PAN. 512 takes about a second by a classical method, some seconds by SSDiff.</source>
   <translation>Fusionne un morceau d'une scène en quelques secondes : l'emprise donnée, ou son milieu quand elle a plus de pixels que le plus grand côté ne permet. Le morceau a exactement les pixels qu'il a dans le tout.

PAN, MS, bandes, capteur et méthode sont ceux de Pansharpening (SSDiff). MS peut rester vide : c'est alors le raster qui convient à PAN par lieu, taille de pixel et nom.

Plus grand côté : en pixels de PAN. 512 demandent environ une seconde par une méthode classique, quelques secondes par SSDiff.</translation>
  </message>
  <message>
   <source>Fuses a small piece of a scene, to see what a method makes of it.</source>
   <translation>Fusionne un petit morceau d'une scène, pour voir ce qu'une méthode en fait.</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>Longest side (pixels of PAN)</source>
   <translation>Plus grand côté (pixels de PAN)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS a été associé au PAN « {pan} » par lieu, taille de pixel et nom : {ms}.</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>Méthode utilisée</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Raster multispectral (MS ; vide : celui qui correspond à PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>L'un des autres rasters MS ne peut pas être lu. Réparez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Raster panchromatique (PAN)</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>Affiné</translation>
  </message>
  <message>
   <source>Preview an extent</source>
   <translation>Aperçu d'une emprise</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Rapport de qualité</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>Le résultat et l'incertitude ont le même fichier. Donnez-en un à chacun.</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>Secondes nécessaires</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
  <message>
   <source>The extent does not touch PAN. Give a part of the scene.</source>
   <translation>L'emprise ne touche pas PAN. Donnez une partie de la scène.</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>L'emprise n'a pas de largeur ou pas de hauteur. Donnez une partie de la scène.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Le raster donné pour {} ne peut pas être lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>Écrire un GeoTIFF optimisé pour le cloud</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>pansharpening,affinage,fusion,diffusion,panchromatique,multispectral,brovey,netteté</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{} (avec un rapport)</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>« {} » n'est pas un raster. Retirez-le de MS.</translation>
  </message>
 </context>
 <context>
  <name>PreviewTool</name>
  <message>
   <source>A piece of {width} × {height} pixels is too large for a look; run it instead.</source>
   <translation>Un morceau de {width} × {height} pixels est trop grand pour un aperçu ; exécutez-le plutôt.</translation>
  </message>
  <message>
   <source>Choose layers…</source>
   <translation>Choisir les couches…</translation>
  </message>
  <message>
   <source>Choose the panchromatic and the multispectral layer first.</source>
   <translation>Choisissez d'abord les couches panchromatique et multispectrale.</translation>
  </message>
  <message>
   <source>Done: “SSDiff preview” is a temporary layer.</source>
   <translation>Terminé : « Aperçu SSDiff » est une couche temporaire.</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map and see that piece sharpened</source>
   <translation>Tracez un rectangle sur la carte et voyez ce morceau affiné</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map: that piece of “{}” appears sharpened.</source>
   <translation>Tracez un rectangle sur la carte : ce morceau de « {} » apparaît affiné.</translation>
  </message>
  <message>
   <source>MTF-GLP-FS: {done} of {total} pieces; GSA's picture stands in for the rest.</source>
   <translation>MTF-GLP-FS : {done} morceaux sur {total} ; l'image de GSA tient lieu du reste.</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Options…</translation>
  </message>
  <message>
   <source>Pansharpen a piece (SSDiff)</source>
   <translation>Affiner un morceau (SSDiff)</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Run on the whole scene…</source>
   <translation>Exécuter sur toute la scène…</translation>
  </message>
  <message>
   <source>Run on this area…</source>
   <translation>Exécuter sur cette zone…</translation>
  </message>
  <message>
   <source>SSDiff preview</source>
   <translation>Aperçu SSDiff</translation>
  </message>
  <message>
   <source>SSDiff: {done} of {total} pieces; GSA's picture stands in for the rest.</source>
   <translation>SSDiff : {done} morceaux sur {total} ; l'image de GSA tient lieu du reste.</translation>
  </message>
  <message>
   <source>Sharpening…</source>
   <translation>Affinage…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>The preview waits for the run that is under way.</source>
   <translation>L'aperçu attend l'exécution en cours.</translation>
  </message>
  <message>
   <source>The rectangle does not touch the scene. Draw it over both layers.</source>
   <translation>Le rectangle ne touche pas la scène. Tracez-le sur les deux couches.</translation>
  </message>
  <message>
   <source>The scene has no georeferencing: no piece of it can be shown in its place. Run it instead.</source>
   <translation>La scène n'est pas géoréférencée : aucun morceau ne peut être montré à sa place. Lancez plutôt le traitement.</translation>
  </message>
  <message>
   <source>This is GSA's picture; the sharper one is on its way.</source>
   <translation>Voici l'image de GSA ; la plus nette arrive.</translation>
  </message>
 </context>
 <context>
  <name>ProblemList</name>
  <message>
   <source>&amp;Use MTF-GLP-FS</source>
   <translation>&amp;Utiliser MTF-GLP-FS</translation>
  </message>
  <message>
   <source>Adapt…</source>
   <translation>Adapter…</translation>
  </message>
  <message>
   <source>Choose the Python that runs the engine</source>
   <translation>Choisir le Python qui fait tourner le moteur</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Coin sur coin</translation>
  </message>
  <message>
   <source>Correct it</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <source>Exchange the panchromatic and the multispectral layer</source>
   <translation>Échanger les couches panchromatique et multispectrale</translation>
  </message>
  <message>
   <source>Good to know: </source>
   <translation>Bon à savoir : </translation>
  </message>
  <message>
   <source>Lay the upper-left corners of the layers on each other</source>
   <translation>Poser les coins supérieurs gauches des couches l'un sur l'autre</translation>
  </message>
  <message>
   <source>Let SSDiff learn from the scene itself</source>
   <translation>Laisser SSDiff apprendre de la scène elle-même</translation>
  </message>
  <message>
   <source>Measure the offset between the layers and take it off</source>
   <translation>Mesurer le décalage entre les couches et le retirer</translation>
  </message>
  <message>
   <source>Must be mended: </source>
   <translation>À corriger : </translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Options…</translation>
  </message>
  <message>
   <source>S&amp;wap layers</source>
   <translation>Éc&amp;hanger les couches</translation>
  </message>
  <message>
   <source>Sharpen with MTF-GLP-FS, a classical method that needs no trained model</source>
   <translation>Affiner avec MTF-GLP-FS, une méthode classique sans modèle entraîné</translation>
  </message>
 </context>
 <context>
  <name>QualityBox</name>
  <message>
   <source>&amp;Quality:</source>
   <translation>&amp;Qualité :</translation>
  </message>
  <message>
   <source>Ad&amp;vanced</source>
   <translation>A&amp;vancé</translation>
  </message>
  <message>
   <source>Adapted model:</source>
   <translation>Modèle adapté :</translation>
  </message>
  <message>
   <source>Compute o&amp;n:</source>
   <translation>Calculer s&amp;ur :</translation>
  </message>
  <message>
   <source>Corrects SSDiff's result as little as gives, averaged over each multispectral pixel as the sensor does, the value measured there. Off: the network's own result.</source>
   <translation>Corrige le résultat de SSDiff juste assez pour que sa moyenne sur chaque pixel multispectral, faite comme par le capteur, donne la valeur qui y a été mesurée. Désactivé : le résultat du réseau lui-même.</translation>
  </message>
  <message>
   <source>Keep the multispectral values</source>
   <translation>Conserver les valeurs multispectrales</translation>
  </message>
  <message>
   <source>Me&amp;thod:</source>
   <translation>Mé&amp;thode :</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Radiometry:</source>
   <translation>Radiométrie :</translation>
  </message>
  <message>
   <source>SSDiff, or a classical method where no trained model fits</source>
   <translation>SSDiff, ou une méthode classique quand aucun modèle entraîné ne convient</translation>
  </message>
  <message>
   <source>Show or hide what few need</source>
   <translation>Montrer ou cacher ce dont peu ont besoin</translation>
  </message>
  <message>
   <source>Where SSDiff computes; the classical methods always use the processor</source>
   <translation>Où SSDiff calcule ; les méthodes classiques utilisent toujours le processeur</translation>
  </message>
 </context>
 <context>
  <name>ReportPanel</name>
  <message>
   <source>&amp;Before/after</source>
   <translation>&amp;Avant/après</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>&amp;Couleurs</translation>
  </message>
  <message>
   <source>&amp;Figures</source>
   <translation>C&amp;hiffres</translation>
  </message>
  <message>
   <source>&amp;How made</source>
   <translation>&amp;Fabrication</translation>
  </message>
  <message>
   <source>&amp;Open full report</source>
   <translation>&amp;Ouvrir le rapport complet</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>En&amp;registrer…</translation>
  </message>
  <message>
   <source>A piece of {width} × {height} multispectral pixels, made {ratio:.3g} times coarser and fused again.</source>
   <translation>Un morceau de {width} × {height} pixels multispectraux, rendu {ratio:.3g} fois plus grossier puis fusionné à nouveau.</translation>
  </message>
  <message>
   <source>Agreement with both inputs (1 is best)</source>
   <translation>Accord avec les deux entrées (1 est le mieux)</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>Bande</translation>
  </message>
  <message>
   <source>Colour error where the truth is known (SAM, degrees; shorter is better)</source>
   <translation>Erreur de couleur là où la vérité est connue (SAM, degrés ; plus court, mieux c'est)</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>Fréquence de chaque valeur</translation>
  </message>
  <message>
   <source>Kind of ground</source>
   <translation>Type de sol</translation>
  </message>
  <message>
   <source>Mean spectrum</source>
   <translation>Spectre moyen</translation>
  </message>
  <message>
   <source>Mean {before:.6g} before, {after:.6g} after ({shift:+.2f} %).</source>
   <translation>Moyenne {before:.6g} avant, {after:.6g} après ({shift:+.2f} %).</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>Mesurer de nouveau</translation>
  </message>
  <message>
   <source>Opens the page in the web browser</source>
   <translation>Ouvre la page dans le navigateur</translation>
  </message>
  <message>
   <source>Pansharpening quality</source>
   <translation>Qualité du pansharpening</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Show on the &amp;map</source>
   <translation>Montrer s&amp;ur la carte</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>There was no check: the scene is too small to be made coarser.</source>
   <translation>Il n'y a pas eu de vérification : la scène est trop petite pour être rendue plus grossière.</translation>
  </message>
  <message>
   <source>multispectral (before)</source>
   <translation>multispectral (avant)</translation>
  </message>
  <message>
   <source>result (after)</source>
   <translation>résultat (après)</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>HTML files (*.html)</source>
   <translation>Fichiers HTML (*.html)</translation>
  </message>
  <message>
   <source>It cannot be saved to {path}: {why}.</source>
   <translation>Impossible de l'enregistrer dans {path} : {why}.</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Rapport de qualité</translation>
  </message>
  <message>
   <source>Quality report: {}</source>
   <translation>Rapport de qualité : {}</translation>
  </message>
  <message>
   <source>Save the quality report</source>
   <translation>Enregistrer le rapport de qualité</translation>
  </message>
  <message>
   <source>Saved to {}.</source>
   <translation>Enregistré dans {}.</translation>
  </message>
  <message>
   <source>The quality is measured in the background…</source>
   <translation>La qualité est mesurée en arrière-plan…</translation>
  </message>
  <message>
   <source>The report was stopped.</source>
   <translation>Le rapport a été arrêté.</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;Log</source>
   <translation>&amp;Journal</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Exécuter</translation>
  </message>
  <message>
   <source>&amp;Run with {}</source>
   <translation>&amp;Exécuter avec {}</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>A&amp;nnuler</translation>
  </message>
  <message>
   <source>Close the window; a run goes on in the background</source>
   <translation>Fermer la fenêtre ; une exécution continue en arrière-plan</translation>
  </message>
  <message>
   <source>Compar&amp;e</source>
   <translation>Com&amp;parer</translation>
  </message>
  <message>
   <source>Drag a divider over the map: the multispectral layer left, the result right</source>
   <translation>Faire glisser un séparateur sur la carte : la couche multispectrale à gauche, le résultat à droite</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Open the illustrated guide in the web browser (F1)</source>
   <translation>Ouvrir le guide illustré dans le navigateur (F1)</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Sharpen and add the result to the map</source>
   <translation>Affiner et ajouter le résultat à la carte</translation>
  </message>
  <message>
   <source>Show or hide what the engine says</source>
   <translation>Montrer ou cacher ce que dit le moteur</translation>
  </message>
  <message>
   <source>Stop; nothing half-written stays</source>
   <translation>Arrêter ; rien d'à moitié écrit ne reste</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>encore {}</translation>
  </message>
 </context>
 <context>
  <name>Runner</name>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Annulé. Rien n'a été écrit.</translation>
  </message>
  <message>
   <source>Done in {time}. The project was closed meanwhile; the result is {path}.</source>
   <translation>Terminé en {time}. Le projet a été fermé entre-temps ; le résultat est {path}.</translation>
  </message>
  <message>
   <source>Done in {time}: “{layer}” was added to the map.</source>
   <translation>Terminé en {time} : « {layer} » a été ajoutée à la carte.</translation>
  </message>
  <message>
   <source>Pansharpening: {}</source>
   <translation>Pansharpening : {}</translation>
  </message>
  <message>
   <source>QGIS cannot read the result {}.</source>
   <translation>QGIS ne peut pas lire le résultat {}.</translation>
  </message>
  <message>
   <source>Starting GDAL…</source>
   <translation>Démarrage de GDAL…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>Démarrage du moteur…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Written to {}</source>
   <translation>Écrit dans {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffAdapter</name>
  <message>
   <source>Adapted models (*.safetensors)</source>
   <translation>Modèles adaptés (*.safetensors)</translation>
  </message>
  <message>
   <source>The adapted model {} does not exist. Choose another file.</source>
   <translation>Le modèle adapté {} n'existe pas. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>“{}” holds no adapted model. Choose a file made by Adapt to a scene.</source>
   <translation>« {} » ne contient pas de modèle adapté. Choisissez un fichier fait par Adapter à une scène.</translation>
  </message>
  <message>
   <source>“{}” is damaged or no adapted model. Choose a file made by Adapt to a scene.</source>
   <translation>« {} » est endommagé ou n'est pas un modèle adapté. Choisissez un fichier fait par Adapter à une scène.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffBases</name>
  <message>
   <source>it cannot make environments (venv and ensurepip are missing)</source>
   <translation>il ne peut pas créer d'environnements (venv et ensurepip manquent)</translation>
  </message>
  <message>
   <source>it cannot make environments; install the package python3-venv</source>
   <translation>il ne peut pas créer d'environnements ; installez le paquet python3-venv</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <translation>il n'existe pas</translation>
  </message>
  <message>
   <source>it does not start</source>
   <translation>il ne démarre pas</translation>
  </message>
  <message>
   <source>it is Python {}, and 3.10 or later is needed</source>
   <translation>c'est Python {}, et il faut 3.10 ou plus récent</translation>
  </message>
  <message>
   <source>it is Python {}, for which there are no packages yet</source>
   <translation>c'est Python {}, pour lequel il n'y a pas encore de paquets</translation>
  </message>
  <message>
   <source>it is not made for this 64-bit processor</source>
   <translation>il n'est pas fait pour ce processeur de 64 bits</translation>
  </message>
  <message>
   <source>it is not the usual CPython</source>
   <translation>ce n'est pas le CPython habituel</translation>
  </message>
  <message>
   <source>it lacks {}</source>
   <translation>il lui manque {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffBuilds</name>
  <message>
   <source>Apple graphics (MPS) and processor</source>
   <translation>Graphique Apple (MPS) et processeur</translation>
  </message>
  <message>
   <source>Classical methods only, without PyTorch</source>
   <translation>Méthodes classiques seules, sans PyTorch</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA 12.6)</source>
   <translation>Carte graphique NVIDIA (CUDA 12.6)</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA 13.0)</source>
   <translation>Carte graphique NVIDIA (CUDA 13.0)</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>Processeur (CPU)</translation>
  </message>
  <message>
   <source>The driver of {name} is too old ({driver}); with version {oldest} or later CUDA is offered.</source>
   <translation>Le pilote de {name} est trop ancien ({driver}) ; avec la version {oldest} ou plus récente, CUDA est proposé.</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <translation>la carte graphique</translation>
  </message>
  <message>
   <source>{} is too old for PyTorch; the processor is used.</source>
   <translation>{} est trop ancienne pour PyTorch ; le processeur est utilisé.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffChecks</name>
  <message>
   <source>Band {band} does not exist: MS has {total} in all. Choose from 1 to {total}.</source>
   <translation>La bande {band} n'existe pas : MS en a {total} en tout. Choisissez de 1 à {total}.</translation>
  </message>
  <message>
   <source>Choose a PAN whose pixels are smaller.</source>
   <translation>Choisissez un PAN aux pixels plus petits.</translation>
  </message>
  <message>
   <source>Choose a raster with the panchromatic band alone.</source>
   <translation>Choisissez un raster avec la seule bande panchromatique.</translation>
  </message>
  <message>
   <source>PAN and MS are one file, “{}”. Choose the panchromatic raster and the multispectral one.</source>
   <translation>PAN et MS sont un seul et même fichier, « {} ». Choisissez le raster panchromatique et le multispectral.</translation>
  </message>
  <message>
   <source>PAN and MS seem to be swapped: exchange them.</source>
   <translation>PAN et MS semblent inversés : échangez-les.</translation>
  </message>
  <message>
   <source>PAN “{name}” has {count} bands. {mend}</source>
   <translation>PAN « {name} » a {count} bandes. {mend}</translation>
  </message>
  <message>
   <source>PAN “{pan}” and MS “{ms}” do not overlap. Choose rasters of the same place.</source>
   <translation>PAN « {pan} » et MS « {ms} » ne se recouvrent pas. Choisissez des rasters du même lieu.</translation>
  </message>
  <message>
   <source>PAN “{pan}” is in {pan_crs}, MS “{ms}” in {ms_crs}. Reproject MS to PAN's CRS (Raster &gt; Projections &gt; Warp) without changing its pixel size.</source>
   <translation>PAN « {pan} » est en {pan_crs}, MS « {ms} » en {ms_crs}. Reprojetez MS dans le SCR de PAN (Raster &gt; Projections &gt; Projection) sans changer la taille de ses pixels.</translation>
  </message>
  <message>
   <source>PAN “{pan}” is not finer than MS “{ms}”. {mend}</source>
   <translation>PAN « {pan} » n'est pas plus fin que MS « {ms} ». {mend}</translation>
  </message>
  <message>
   <source>The folder {} of the report does not exist. Make it first.</source>
   <translation>Le dossier {} du rapport n'existe pas. Créez-le d'abord.</translation>
  </message>
  <message>
   <source>The output {} is one of the inputs. Choose another name.</source>
   <translation>La sortie {} est l'une des entrées. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>The report {} must end in .html.</source>
   <translation>Le rapport {} doit se terminer par .html.</translation>
  </message>
  <message>
   <source>They seem to be swapped: exchange them.</source>
   <translation>Ils semblent inversés : échangez-les.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffChoices</name>
  <message>
   <source>Adds detail matched to the sensor's blur; keeps colours well.</source>
   <translation>Ajoute du détail accordé au flou du capteur ; garde bien les couleurs.</translation>
  </message>
  <message>
   <source>Apple graphics (MPS)</source>
   <translation>Graphique Apple (MPS)</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Automatic: SSDiff where a trained model fits, else MTF-GLP-FS</source>
   <translation>Automatique : SSDiff si un modèle entraîné convient, sinon MTF-GLP-FS</translation>
  </message>
  <message>
   <source>BDSD-PC</source>
   <translation>BDSD-PC</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Équilibrée</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Meilleure</translation>
  </message>
  <message>
   <source>Brovey</source>
   <translation>Brovey</translation>
  </message>
  <message>
   <source>Brovey with haze correction</source>
   <translation>Brovey avec correction de la brume</translation>
  </message>
  <message>
   <source>By georeferencing</source>
   <translation>Par géoréférencement</translation>
  </message>
  <message>
   <source>By georeferencing, and the offset of their content is measured and taken off.</source>
   <translation>Par géoréférencement, et le décalage de leur contenu est mesuré et retiré.</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>Coin sur coin</translation>
  </message>
  <message>
   <source>Correct the offset between the layers</source>
   <translation>Corriger le décalage entre les couches</translation>
  </message>
  <message>
   <source>Detail fitted for each band by least squares.</source>
   <translation>Détail ajusté pour chaque bande par moindres carrés.</translation>
  </message>
  <message>
   <source>Detect automatically</source>
   <translation>Détecter automatiquement</translation>
  </message>
  <message>
   <source>Extent of a layer</source>
   <translation>Emprise d'une couche</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Rapide</translation>
  </message>
  <message>
   <source>GSA (adaptive Gram-Schmidt)</source>
   <translation>GSA (Gram-Schmidt adaptatif)</translation>
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
   <translation>Interpolation seule</translation>
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
   <translation>Moyenne de huit passes : le moins de bruit, jusqu'à 8 fois plus long.</translation>
  </message>
  <message>
   <source>Mean of four runs: a little less noise, up to 4 times as long.</source>
   <translation>Moyenne de quatre passes : un peu moins de bruit, jusqu'à 4 fois plus long.</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>Carte graphique NVIDIA (CUDA)</translation>
  </message>
  <message>
   <source>No sharpening: the multispectral layer on the finer grid.</source>
   <translation>Sans affinage : la couche multispectrale sur la grille plus fine.</translation>
  </message>
  <message>
   <source>One run. Right for most work.</source>
   <translation>Une passe. Convient à la plupart des travaux.</translation>
  </message>
  <message>
   <source>Other sensor: 8 bands</source>
   <translation>Autre capteur : 8 bandes</translation>
  </message>
  <message>
   <source>Other sensor: blue, green, red, near infrared</source>
   <translation>Autre capteur : bleu, vert, rouge, proche infrarouge</translation>
  </message>
  <message>
   <source>Other sensor: red, green, blue</source>
   <translation>Autre capteur : rouge, vert, bleu</translation>
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
   <translation>Processeur (CPU)</translation>
  </message>
  <message>
   <source>QuickBird</source>
   <translation>QuickBird</translation>
  </message>
  <message>
   <source>Ratio method that takes haze off first (BT-H).</source>
   <translation>Méthode de rapport qui retire d'abord la brume (BT-H).</translation>
  </message>
  <message>
   <source>Rectangle drawn on the map</source>
   <translation>Rectangle dessiné sur la carte</translation>
  </message>
  <message>
   <source>SPOT 6/7</source>
   <translation>SPOT 6/7</translation>
  </message>
  <message>
   <source>SSDiff (deep learning)</source>
   <translation>SSDiff (apprentissage profond)</translation>
  </message>
  <message>
   <source>Sharp; colours may drift where vegetation is dense.</source>
   <translation>Net ; les couleurs peuvent dériver là où la végétation est dense.</translation>
  </message>
  <message>
   <source>The graphics card if there is a usable one, else the processor.</source>
   <translation>La carte graphique s'il y en a une utilisable, sinon le processeur.</translation>
  </message>
  <message>
   <source>The plain ratio method: quick and sharp, colours change most.</source>
   <translation>La simple méthode de rapport : rapide et nette, les couleurs changent le plus.</translation>
  </message>
  <message>
   <source>The upper-left corners meet; for layers without georeferencing.</source>
   <translation>Les coins supérieurs gauches se rejoignent ; pour les couches sans géoréférencement.</translation>
  </message>
  <message>
   <source>Trained on real satellite scenes of the sensor's kind.</source>
   <translation>Entraîné sur de vraies scènes satellites du type du capteur.</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Ce que montre la carte</translation>
  </message>
  <message>
   <source>Whole overlap of the two layers</source>
   <translation>Tout le recouvrement des deux couches</translation>
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
   <translation>Un fichier du moteur est retenu par un autre programme, comme un antivirus ou un autre QGIS.</translation>
  </message>
  <message>
   <source>A file of the engine was removed or locked, as antivirus programs do.</source>
   <translation>Un fichier du moteur a été supprimé ou verrouillé, comme le font les antivirus.</translation>
  </message>
  <message>
   <source>A file's path is too long for Windows.</source>
   <translation>Le chemin d'un fichier est trop long pour Windows.</translation>
  </message>
  <message>
   <source>A firewall may block pypi.org or download.pytorch.org: ask for access, {}.</source>
   <translation>Un pare-feu bloque peut-être pypi.org ou download.pytorch.org : demandez l'accès, {}.</translation>
  </message>
  <message>
   <source>A package is not offered for this Python and this system.</source>
   <translation>Un paquet n'existe pas pour ce Python et ce système.</translation>
  </message>
  <message>
   <source>A package is not the one that the plugin was made with; it was not installed.</source>
   <translation>Un paquet n'est pas celui avec lequel l'extension a été faite ; il n'a pas été installé.</translation>
  </message>
  <message>
   <source>Add your organisation's root certificate in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, {}.</source>
   <translation>Ajoutez le certificat racine de votre organisation dans Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats, {}.</translation>
  </message>
  <message>
   <source>Ask for the right to write there, or start QGIS with a profile in a folder of your own.</source>
   <translation>Demandez le droit d'y écrire, ou démarrez QGIS avec un profil dans un dossier à vous.</translation>
  </message>
  <message>
   <source>Choose an HTTP proxy in Settings &gt; Options &gt; Network, {}.</source>
   <translation>Choisissez un proxy HTTP dans Préférences &gt; Options &gt; Réseau, {}.</translation>
  </message>
  <message>
   <source>Choose another Python (3.10 to 3.14), or the build for the processor.</source>
   <translation>Choisissez un autre Python (3.10 à 3.14), ou la version pour le processeur.</translation>
  </message>
  <message>
   <source>Close other QGIS windows, exclude the engine's folder from the scan, and press Install again.</source>
   <translation>Fermez les autres fenêtres de QGIS, excluez le dossier du moteur de l'analyse, et appuyez de nouveau sur Installer.</translation>
  </message>
  <message>
   <source>Close other programs and press Install again.</source>
   <translation>Fermez d'autres programmes et appuyez de nouveau sur Installer.</translation>
  </message>
  <message>
   <source>Enter them in Settings &gt; Options &gt; Network and press Install again, {}.</source>
   <translation>Saisissez-les dans Préférences &gt; Options &gt; Réseau et appuyez de nouveau sur Installer, {}.</translation>
  </message>
  <message>
   <source>Exclude the engine's folder from the scan and press Repair.</source>
   <translation>Excluez le dossier du moteur de l'analyse et appuyez sur Réparer.</translation>
  </message>
  <message>
   <source>Fill it on a machine with the same system and Python, as the user guide describes.</source>
   <translation>Remplissez-le sur une machine avec le même système et le même Python, comme le décrit le guide.</translation>
  </message>
  <message>
   <source>Free some space and press Install again; what was downloaded is kept.</source>
   <translation>Libérez de la place et appuyez de nouveau sur Installer ; ce qui a été téléchargé est gardé.</translation>
  </message>
  <message>
   <source>Have long paths enabled in Windows, or use a QGIS profile with a shorter path.</source>
   <translation>Faites activer les chemins longs dans Windows, ou utilisez un profil QGIS au chemin plus court.</translation>
  </message>
  <message>
   <source>Install the plugin again; the engine is kept.</source>
   <translation>Installez de nouveau l'extension ; le moteur est gardé.</translation>
  </message>
  <message>
   <source>Install “Visual C++ Redistributable x64” from aka.ms/vs/17/release/vc_redist.x64.exe and press Repair.</source>
   <translation>Installez « Visual C++ Redistributable x64 » depuis aka.ms/vs/17/release/vc_redist.x64.exe et appuyez sur Réparer.</translation>
  </message>
  <message>
   <source>Look at the internet connection and press Install again, {}.</source>
   <translation>Vérifiez la connexion à Internet et appuyez de nouveau sur Installer, {}.</translation>
  </message>
  <message>
   <source>Look at the proxy in Settings &gt; Options &gt; Network and press Install again, {}.</source>
   <translation>Vérifiez le proxy dans Préférences &gt; Options &gt; Réseau et appuyez de nouveau sur Installer, {}.</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install the package python3-venv, then press Install again.</source>
   <translation>Sous Debian et Ubuntu, installez le paquet python3-venv, puis appuyez de nouveau sur Installer.</translation>
  </message>
  <message>
   <source>Press Install again. If it stays, a proxy or a mirror delivers changed files.</source>
   <translation>Appuyez de nouveau sur Installer. Si cela persiste, un proxy ou un miroir livre des fichiers modifiés.</translation>
  </message>
  <message>
   <source>Press Install again; if it stays, “Copy diagnostics” has what a report of the fault needs.</source>
   <translation>Appuyez de nouveau sur Installer ; si cela persiste, « Copier le diagnostic » donne ce qu'il faut pour signaler l'anomalie.</translation>
  </message>
  <message>
   <source>PyTorch cannot use the graphics card.</source>
   <translation>PyTorch ne peut pas utiliser la carte graphique.</translation>
  </message>
  <message>
   <source>PyTorch needs Microsoft's Visual C++ runtime, which is missing or too old.</source>
   <translation>PyTorch a besoin de Visual C++ de Microsoft, qui manque ou est trop ancien.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <source>The engine's folder may not be written to.</source>
   <translation>L'écriture dans le dossier du moteur n'est pas permise.</translation>
  </message>
  <message>
   <source>The folder of wheels does not hold all packages for this Python and this system.</source>
   <translation>Le dossier de paquets wheel ne contient pas tous les paquets pour ce Python et ce système.</translation>
  </message>
  <message>
   <source>The installation failed without a word.</source>
   <translation>L'installation a échoué sans un mot.</translation>
  </message>
  <message>
   <source>The installation failed: {}</source>
   <translation>L'installation a échoué : {}</translation>
  </message>
  <message>
   <source>The installer cannot use a SOCKS proxy.</source>
   <translation>L'installateur ne peut pas utiliser un proxy SOCKS.</translation>
  </message>
  <message>
   <source>The memory ran out.</source>
   <translation>La mémoire est épuisée.</translation>
  </message>
  <message>
   <source>The plugin's own files are not complete.</source>
   <translation>Les fichiers de l'extension elle-même ne sont pas complets.</translation>
  </message>
  <message>
   <source>The proxy cannot be reached or refuses the connection.</source>
   <translation>Le proxy est injoignable ou refuse la connexion.</translation>
  </message>
  <message>
   <source>The proxy wants a user name and a password.</source>
   <translation>Le proxy demande un nom d'utilisateur et un mot de passe.</translation>
  </message>
  <message>
   <source>The server of the packages cannot be reached.</source>
   <translation>Le serveur des paquets est injoignable.</translation>
  </message>
  <message>
   <source>The server of the packages refused the connection.</source>
   <translation>Le serveur des paquets a refusé la connexion.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted; often a firewall that reads along is the reason.</source>
   <translation>Le certificat du serveur n'est pas reconnu ; souvent, un pare-feu qui lit le trafic en est la raison.</translation>
  </message>
  <message>
   <source>This Python cannot make environments.</source>
   <translation>Ce Python ne peut pas créer d'environnements.</translation>
  </message>
  <message>
   <source>Update NVIDIA's driver, or install the build for the processor.</source>
   <translation>Mettez à jour le pilote NVIDIA, ou installez la version pour le processeur.</translation>
  </message>
  <message>
   <source>or install from a folder of wheels</source>
   <translation>ou installez depuis un dossier de paquets wheel</translation>
  </message>
 </context>
 <context>
  <name>SSDiffEngine</name>
  <message>
   <source>Choose another Python in the plugin's options.</source>
   <translation>Choisissez un autre Python dans les options de l'extension.</translation>
  </message>
  <message>
   <source>If the memory ran out, choose a smaller extent or close other programs.</source>
   <translation>Si la mémoire a manqué, choisissez une emprise plus petite ou fermez d'autres programmes.</translation>
  </message>
  <message>
   <source>Install it again, or choose another Python, in the plugin's options.</source>
   <translation>Installez-le de nouveau, ou choisissez un autre Python, dans les options de l'extension.</translation>
  </message>
  <message>
   <source>Its last words: {said}</source>
   <translation>Ses derniers mots : {said}</translation>
  </message>
  <message>
   <source>Run the job again.</source>
   <translation>Relancez la tâche.</translation>
  </message>
  <message>
   <source>Run the job again; the engine starts anew.</source>
   <translation>Relancez la tâche ; le moteur redémarre.</translation>
  </message>
  <message>
   <source>The Python {origin} does not exist: {path}. Choose another in the plugin's options.</source>
   <translation>Le Python {origin} n'existe pas : {path}. Choisissez-en un autre dans les options de l'extension.</translation>
  </message>
  <message>
   <source>The SSDiff engine could not be started with {python}: {why}.</source>
   <translation>Le moteur SSDiff n'a pas pu être démarré avec {python} : {why}.</translation>
  </message>
  <message>
   <source>The SSDiff engine did not start ({how}).</source>
   <translation>Le moteur SSDiff n'a pas démarré ({how}).</translation>
  </message>
  <message>
   <source>The SSDiff engine is damaged. Press Repair in the plugin's options.</source>
   <translation>Le moteur SSDiff est endommagé. Appuyez sur Réparer dans les options de l'extension.</translation>
  </message>
  <message>
   <source>The SSDiff engine is not completely installed. Go on with it in the plugin's options.</source>
   <translation>Le moteur SSDiff n'est pas entièrement installé. Continuez dans les options de l'extension.</translation>
  </message>
  <message>
   <source>The SSDiff engine is not installed yet. Install it in the plugin's options.</source>
   <translation>Le moteur SSDiff n'est pas encore installé. Installez-le dans les options de l'extension.</translation>
  </message>
  <message>
   <source>The SSDiff engine stopped before the job was done ({how}); nothing was written.</source>
   <translation>Le moteur SSDiff s'est arrêté avant la fin de la tâche ({how}) ; rien n'a été écrit.</translation>
  </message>
  <message>
   <source>The SSDiff engine was not ready after {seconds:.0f} seconds.</source>
   <translation>Le moteur SSDiff n'était pas prêt après {seconds:.0f} secondes.</translation>
  </message>
  <message>
   <source>The SSDiff engine was removed while it was at work: {} is gone.</source>
   <translation>Le moteur SSDiff a été supprimé pendant son travail : {} n'est plus là.</translation>
  </message>
  <message>
   <source>The SSDiff engine was shut down.</source>
   <translation>Le moteur SSDiff a été arrêté.</translation>
  </message>
  <message>
   <source>The bands “{bands}” are no list of positive numbers such as 2,3,4,5.</source>
   <translation>Les bandes « {bands} » ne sont pas une liste de nombres positifs comme 2,3,4,5.</translation>
  </message>
  <message>
   <source>The bands “{bands}” name one band twice.</source>
   <translation>Les bandes « {bands} » nomment deux fois la même bande.</translation>
  </message>
  <message>
   <source>The job failed without a word.</source>
   <translation>La tâche a échoué sans un mot.</translation>
  </message>
  <message>
   <source>The plugin's files are not complete: {} is missing. Install the plugin again.</source>
   <translation>Les fichiers de l'extension ne sont pas complets : il manque {}. Réinstallez l'extension.</translation>
  </message>
  <message>
   <source>exit status {number}</source>
   <translation>code de sortie {number}</translation>
  </message>
  <message>
   <source>it closed its output</source>
   <translation>il a fermé sa sortie</translation>
  </message>
  <message>
   <source>set in the environment variable {}</source>
   <translation>donné par la variable d'environnement {}</translation>
  </message>
  <message>
   <source>set in the plugin's options</source>
   <translation>donné dans les options de l'extension</translation>
  </message>
  <message>
   <source>stopped by signal {number}</source>
   <translation>arrêté par le signal {number}</translation>
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
   <translation>&amp;Réinstaller</translation>
  </message>
  <message>
   <source>&amp;Install engine</source>
   <translation>&amp;Installer le moteur</translation>
  </message>
  <message>
   <source>&amp;Repair engine</source>
   <translation>&amp;Réparer le moteur</translation>
  </message>
  <message>
   <source>&amp;Update engine</source>
   <translation>&amp;Mettre à jour le moteur</translation>
  </message>
  <message>
   <source>About {download} to download, {disk} on disk</source>
   <translation>Environ {download} à télécharger, {disk} sur le disque</translation>
  </message>
  <message>
   <source>Damaged: files are missing, or the Python that it is built on is gone. Repair it.</source>
   <translation>Endommagé : des fichiers manquent, ou le Python sur lequel il est bâti a disparu. Réparez-le.</translation>
  </message>
  <message>
   <source>Installed and proved: {}</source>
   <translation>Installé et éprouvé : {}</translation>
  </message>
  <message>
   <source>Installed, for an earlier version of the plugin. Update it.</source>
   <translation>Installé, pour une version antérieure de l'extension. Mettez-le à jour.</translation>
  </message>
  <message>
   <source>Installed.</source>
   <translation>Installé.</translation>
  </message>
  <message>
   <source>Not complete: an installation was stopped. Install goes on with what is there.</source>
   <translation>Incomplet : une installation a été arrêtée. Installer continue avec ce qui est là.</translation>
  </message>
  <message>
   <source>Not installed.</source>
   <translation>Non installé.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffExports</name>
  <message>
   <source>Check that it is shown on the map and that the disk has room, or save it as a GeoTIFF yourself.</source>
   <translation>Vérifiez qu'elle s'affiche sur la carte et que le disque a de la place, ou enregistrez-la vous-même en GeoTIFF.</translation>
  </message>
  <message>
   <source>The layer “{name}” ({origin}) cannot be saved as a file for the engine.</source>
   <translation>La couche « {name} » ({origin}) ne peut pas être enregistrée comme fichier pour le moteur.</translation>
  </message>
  <message>
   <source>“{name}” ({origin}) is no file that the engine can open; QGIS saved it as a temporary one.</source>
   <translation>« {name} » ({origin}) n'est pas un fichier que le moteur peut ouvrir ; QGIS l'a enregistré comme fichier temporaire.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffInstall</name>
  <message>
   <source>Free some space on the disk of {} and press Install again.</source>
   <translation>Libérez de la place sur le disque de {} et appuyez de nouveau sur Installer.</translation>
  </message>
  <message>
   <source>Preparing a Python environment</source>
   <translation>Préparation d'un environnement Python</translation>
  </message>
  <message>
   <source>The engine needs {need} of free disk space while it is installed; there are {free}.</source>
   <translation>Le moteur demande {need} de place libre pendant l'installation ; il y en a {free}.</translation>
  </message>
  <message>
   <source>The engine that was there before is back.</source>
   <translation>Le moteur précédent est rétabli.</translation>
  </message>
  <message>
   <source>The engine works: {}</source>
   <translation>Le moteur fonctionne : {}</translation>
  </message>
  <message>
   <source>Trying the engine</source>
   <translation>Essai du moteur</translation>
  </message>
 </context>
 <context>
  <name>SSDiffInstallation</name>
  <message>
   <source>Installing the SSDiff engine</source>
   <translation>Installation du moteur SSDiff</translation>
  </message>
  <message>
   <source>Looking at the graphics card</source>
   <translation>Examen de la carte graphique</translation>
  </message>
  <message>
   <source>Removing the SSDiff engine</source>
   <translation>Suppression du moteur SSDiff</translation>
  </message>
 </context>
 <context>
  <name>SSDiffLanguage</name>
  <message>
   <source>en</source>
   <translation>fr</translation>
  </message>
 </context>
 <context>
  <name>SSDiffMatching</name>
  <message>
   <source>No multispectral raster matches PAN “{}” by place and pixel size. Choose MS.</source>
   <translation>Aucun raster multispectral ne correspond au PAN « {} » par lieu et taille de pixel. Choisissez MS.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffOptions</name>
  <message>
   <source>Checking the SSDiff engine</source>
   <translation>Vérification du moteur SSDiff</translation>
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
   <translation> Trouvé, mais inadapté : {}.</translation>
  </message>
  <message>
   <source>Another QGIS window is installing or removing the engine.</source>
   <translation>Une autre fenêtre de QGIS installe ou supprime le moteur.</translation>
  </message>
  <message>
   <source>Install Python 3.12 from python.org (under Linux, the package python3-venv) and press Install again.</source>
   <translation>Installez Python 3.12 depuis python.org (sous Linux, le paquet python3-venv) et appuyez de nouveau sur Installer.</translation>
  </message>
  <message>
   <source>Press Repair.</source>
   <translation>Appuyez sur Réparer.</translation>
  </message>
  <message>
   <source>The engine needs Python 3.10 to 3.14, and this machine has none that serves.</source>
   <translation>Le moteur demande Python 3.10 à 3.14, et cette machine n'en a aucun qui convienne.</translation>
  </message>
  <message>
   <source>The packages are installed, but the engine does not work: {}</source>
   <translation>Les paquets sont installés, mais le moteur ne fonctionne pas : {}</translation>
  </message>
  <message>
   <source>Wait until it is done, then try again.</source>
   <translation>Attendez la fin, puis réessayez.</translation>
  </message>
  <message>
   <source>classical methods, rasterio {}</source>
   <translation>méthodes classiques, rasterio {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPip</name>
  <message>
   <source>Downloading {name} ({size})</source>
   <translation>Téléchargement de {name} ({size})</translation>
  </message>
  <message>
   <source>Taking {}</source>
   <translation>Prise de {}</translation>
  </message>
  <message>
   <source>Unpacking; large packages take a minute or two</source>
   <translation>Décompression ; les gros paquets prennent une minute ou deux</translation>
  </message>
  <message>
   <source>{} was downloaded before</source>
   <translation>{} était déjà téléchargé</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPlan</name>
  <message>
   <source>Installing PyTorch</source>
   <translation>Installation de PyTorch</translation>
  </message>
  <message>
   <source>Installing the packages for rasters</source>
   <translation>Installation des paquets pour les rasters</translation>
  </message>
  <message>
   <source>Updating the installer</source>
   <translation>Mise à jour de l'installateur</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPlugin</name>
  <message>
   <source>Fuse a panchromatic with a multispectral raster</source>
   <translation>Fusionner un raster panchromatique et un multispectral</translation>
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
   <translation>MS couvre {} de PAN</translation>
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
   <translation>PAN est {} fois plus fin que MS</translation>
  </message>
  <message>
   <source>PAN {0}, MS {1}</source>
   <translation>PAN {0}, MS {1}</translation>
  </message>
  <message>
   <source>about {time} {where}</source>
   <translation>environ {time} {where}</translation>
  </message>
  <message>
   <source>bands {}</source>
   <translation>bandes {}</translation>
  </message>
  <message>
   <source>content shifted by {0:.1f}, {1:.1f} multispectral pixels</source>
   <translation>contenu décalé de {0:.1f}, {1:.1f} pixels multispectraux</translation>
  </message>
  <message>
   <source>no offset</source>
   <translation>sans décalage</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>on the graphics card</source>
   <translation>sur la carte graphique</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>sur le processeur</translation>
  </message>
  <message>
   <source>up to {} on disk</source>
   <translation>jusqu'à {} sur le disque</translation>
  </message>
  <message>
   <source>{} bits</source>
   <translation>{} bits</translation>
  </message>
  <message>
   <source>{} of memory</source>
   <translation>{} de mémoire</translation>
  </message>
  <message>
   <source>{}-bit floats</source>
   <translation>flottants de {} bits</translation>
  </message>
 </context>
 <context>
  <name>SSDiffProvenance</name>
  <message>
   <source>Adapter {name} (SHA-256 {sha}).</source>
   <translation>Adaptateur {name} (SHA-256 {sha}).</translation>
  </message>
  <message>
   <source>Alignment: {}.</source>
   <translation>Alignement : {}.</translation>
  </message>
  <message>
   <source>Bands of MS: {}.</source>
   <translation>Bandes de MS : {}.</translation>
  </message>
  <message>
   <source>Detail finer than the multispectral pixels is a neural network's estimate (SSDiff): measure on the original bands where a decision depends on it.</source>
   <translation>Le détail plus fin que les pixels multispectraux est l'estimation d'un réseau de neurones (SSDiff) : mesurez sur les bandes originales quand une décision en dépend.</translation>
  </message>
  <message>
   <source>Model {name} (SHA-256 {sha}), steps {steps}, samples {samples}, seed {seed}, on {device}.</source>
   <translation>Modèle {name} (SHA-256 {sha}), étapes {steps}, échantillons {samples}, graine {seed}, sur {device}.</translation>
  </message>
  <message>
   <source>Multispectral raster on the panchromatic grid, fused with the method {}.</source>
   <translation>Raster multispectral sur la grille panchromatique, fusionné par la méthode {}.</translation>
  </message>
  <message>
   <source>PAN: {pan}; MS: {ms}.</source>
   <translation>PAN : {pan} ; MS : {ms}.</translation>
  </message>
  <message>
   <source>Pansharpened by {plugin}: method {method}.</source>
   <translation>Affiné par {plugin} : méthode {method}.</translation>
  </message>
  <message>
   <source>Sensor: {title}. {why}</source>
   <translation>Capteur : {title}. {why}</translation>
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
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Détail</translation>
  </message>
  <message>
   <source>Overall (HQNR)</source>
   <translation>Ensemble (HQNR)</translation>
  </message>
 </context>
 <context>
  <name>SSDiffResult</name>
  <message>
   <source>Pansharpened</source>
   <translation>Affiné</translation>
  </message>
  <message>
   <source>Standard deviation of {samples} runs of the network, in the units of “{result}”.</source>
   <translation>Écart type de {samples} passes du réseau, dans les unités de « {result} ».</translation>
  </message>
 </context>
 <context>
  <name>SSDiffSources</name>
  <message>
   <source>The layer “{}” cannot be read. Mend its data source first.</source>
   <translation>La couche « {} » ne peut pas être lue. Réparez d'abord sa source de données.</translation>
  </message>
  <message>
   <source>The layer “{}” is a rendered picture from a server (8-bit colours, not measured values), which must not be pansharpened. Use the raster file itself.</source>
   <translation>La couche « {} » est une image rendue par un serveur (couleurs sur 8 bits, pas de valeurs mesurées), qui ne doit pas être affinée. Utilisez le fichier raster lui-même.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStages</name>
  <message>
   <source>Aligning the layers…</source>
   <translation>Alignement des couches…</translation>
  </message>
  <message>
   <source>Building overviews…</source>
   <translation>Création des aperçus…</translation>
  </message>
  <message>
   <source>Checking the methods one scale up…</source>
   <translation>Vérification des méthodes à l'échelle supérieure…</translation>
  </message>
  <message>
   <source>Comparing the colours…</source>
   <translation>Comparaison des couleurs…</translation>
  </message>
  <message>
   <source>Comparing with the reference…</source>
   <translation>Comparaison à la référence…</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Terminé.</translation>
  </message>
  <message>
   <source>Learning from the scene. On the held-out part the error in colour (SAM) went from {sam0}° to {sam1}°, the overall error (ERGAS) from {ergas0} to {ergas1}</source>
   <translation>Apprend de la scène. Sur la part réservée, l'erreur de couleur (SAM) est passée de {sam0}° à {sam1}°, l'erreur globale (ERGAS) de {ergas0} à {ergas1}</translation>
  </message>
  <message>
   <source>Learning from the scene; nothing is better on the held-out part yet…</source>
   <translation>Apprend de la scène ; rien n'est encore meilleur sur la part réservée…</translation>
  </message>
  <message>
   <source>Measuring at full resolution…</source>
   <translation>Mesure à pleine résolution…</translation>
  </message>
  <message>
   <source>Measuring the scene…</source>
   <translation>Mesure de la scène…</translation>
  </message>
  <message>
   <source>Opening the layers…</source>
   <translation>Ouverture des couches…</translation>
  </message>
  <message>
   <source>Reducing the multispectral raster…</source>
   <translation>Réduction du raster multispectral…</translation>
  </message>
  <message>
   <source>Reducing the panchromatic raster…</source>
   <translation>Réduction du raster panchromatique…</translation>
  </message>
  <message>
   <source>Saving a layer as a file…</source>
   <translation>Enregistrement d'une couche comme fichier…</translation>
  </message>
  <message>
   <source>Sharpening…</source>
   <translation>Affinage…</translation>
  </message>
  <message>
   <source>Working…</source>
   <translation>En cours…</translation>
  </message>
  <message>
   <source>Writing the reference…</source>
   <translation>Écriture de la référence…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{stage} ({time} left)</source>
   <translation>{stage} (encore {time})</translation>
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
   <translation>Activez l'extension « Processing » avec son fournisseur GDAL, ou installez le moteur.</translation>
  </message>
  <message>
   <source>GDAL could not sharpen these layers. {}</source>
   <translation>GDAL n'a pas pu affiner ces couches. {}</translation>
  </message>
  <message>
   <source>Look at the log, or install the engine, which checks the layers before.</source>
   <translation>Voyez le journal, ou installez le moteur, qui vérifie les couches d'abord.</translation>
  </message>
  <message>
   <source>Pansharpening with GDAL</source>
   <translation>Pansharpening avec GDAL</translation>
  </message>
  <message>
   <source>QGIS's algorithm {} is not there.</source>
   <translation>L'algorithme {} de QGIS n'est pas là.</translation>
  </message>
  <message>
   <source>The result cannot be written to {path}: {why}.</source>
   <translation>Le résultat ne peut pas être écrit dans {path} : {why}.</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStyling</name>
  <message>
   <source>{} pansharpened</source>
   <translation>{} affiné</translation>
  </message>
 </context>
 <context>
  <name>SSDiffTarget</name>
  <message>
   <source>PyTorch is no longer made for Macs with an Intel processor, so SSDiff cannot run here; the classical methods can.</source>
   <translation>PyTorch n'est plus fait pour les Mac à processeur Intel : SSDiff ne peut pas y fonctionner, les méthodes classiques si.</translation>
  </message>
  <message>
   <source>PyTorch needs a Linux of 2018 or later (glibc 2.28); this one is older.</source>
   <translation>PyTorch demande un Linux de 2018 ou plus récent (glibc 2.28) ; celui-ci est plus ancien.</translation>
  </message>
  <message>
   <source>PyTorch needs macOS 14 or later; this Mac has an older one.</source>
   <translation>PyTorch demande macOS 14 ou plus récent ; ce Mac a une version plus ancienne.</translation>
  </message>
  <message>
   <source>The engine's packages are made for 64-bit Intel and AMD processors under Windows only.</source>
   <translation>Sous Windows, les paquets du moteur ne sont faits que pour les processeurs Intel et AMD de 64 bits.</translation>
  </message>
  <message>
   <source>There are no packages of the engine for this kind of machine ({}).</source>
   <translation>Il n'y a pas de paquets du moteur pour ce type de machine ({}).</translation>
  </message>
 </context>
 <context>
  <name>SSDiffTasks</name>
  <message>
   <source>Adapting to the scene</source>
   <translation>Adaptation à la scène</translation>
  </message>
  <message>
   <source>Looking at the scene</source>
   <translation>Examen de la scène</translation>
  </message>
  <message>
   <source>Pansharpening</source>
   <translation>Pansharpening</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>Rapport de qualité</translation>
  </message>
 </context>
 <context>
  <name>SSDiffUncertainty</name>
  <message>
   <source>{} uncertainty</source>
   <translation>{} incertitude</translation>
  </message>
 </context>
 <context>
  <name>SSDiffUnserved</name>
  <message>
   <source>MTF-GLP-FS, a classical method, is used.</source>
   <translation>La méthode classique MTF-GLP-FS est utilisée.</translation>
  </message>
 </context>
 <context>
  <name>Simulate</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>Alignement de PAN et MS</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>Bandes de MS, p. ex. 2,3,4,5 (vide : d'après les métadonnées, sinon les premières)</translation>
  </message>
  <message>
   <source>Coarser MS</source>
   <translation>MS plus grossier</translation>
  </message>
  <message>
   <source>Coarser PAN</source>
   <translation>PAN plus grossier</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Appareil de calcul</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>Autres rasters MS, pour les scènes livrées une bande par fichier</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>MS a été associé au PAN « {pan} » par lieu, taille de pixel et nom : {ms}.</translation>
  </message>
  <message>
   <source>Makes PAN and MS coarser, so that MS itself is the truth for a fusion of them.</source>
   <translation>Rend PAN et MS plus grossiers, de sorte que MS lui-même est la vérité d'une fusion.</translation>
  </message>
  <message>
   <source>Makes a panchromatic (PAN) and a multispectral raster (MS) coarser by the ratio of their pixels, through the sensor's blur. A fusion of the new pair can be held against MS itself, which is the truth for it (Wald's protocol).

The folder gets pan.tif, ms.tif and reference.tif; existing ones are replaced. Fuse pan.tif and ms.tif, then give reference.tif as the reference to Assess pansharpening.

MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. The sensor decides the blur; auto guesses it.</source>
   <translation>Rend un raster panchromatique (PAN) et un multispectral (MS) plus grossiers du rapport de leurs pixels, à travers le flou du capteur. Une fusion de la nouvelle paire se compare à MS lui-même, qui en est la vérité (protocole de Wald).

Le dossier reçoit pan.tif, ms.tif et reference.tif ; les existants sont remplacés. Fusionnez pan.tif et ms.tif, puis donnez reference.tif comme référence à Évaluer le pansharpening.

MS peut rester vide : c'est alors le raster qui convient à PAN par lieu, taille de pixel et nom. Le capteur décide du flou ; auto le devine.</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>Raster multispectral (MS ; vide : celui qui correspond à PAN)</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>L'un des autres rasters MS ne peut pas être lu. Réparez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>Raster panchromatique (PAN)</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine aléatoire</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>Capteur</translation>
  </message>
  <message>
   <source>Simulate a pair with a reference (Wald)</source>
   <translation>Simuler une paire avec référence (Wald)</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>Le raster donné pour {} ne peut pas être lu. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>wald,reduced resolution,degrade,reference,validation,pansharpening</source>
   <translation>wald,résolution réduite,dégrader,référence,validation,pansharpening</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>« {} » n'est pas un raster. Retirez-le de MS.</translation>
  </message>
 </context>
</TS>
