<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Unreviewed: written with the plugin, not yet read by a native speaker. Corrections are welcome. -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Adapt</name>
  <message>
   <source>Adapt to a scene (SSDiff)</source>
   <translation>适应场景（SSDiff）</translation>
  </message>
  <message>
   <source>Adapted model</source>
   <translation>适应后的模型</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>PAN 与 MS 的对齐</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>MS 的波段，如 2,3,4,5（留空：依元数据，否则取前几个）</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>起始模型</translation>
  </message>
  <message>
   <source>Better than before</source>
   <translation>优于之前</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>ERGAS after</source>
   <translation>之后的 ERGAS</translation>
  </message>
  <message>
   <source>ERGAS before</source>
   <translation>之前的 ERGAS</translation>
  </message>
  <message>
   <source>Fine-tunes the network on a scene of its own, for sensors that it does not know.</source>
   <translation>针对网络不认识的传感器，用场景自身微调网络。</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>更多 MS 栅格，用于每个文件一个波段的场景</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>已按位置、像元大小和名称为 PAN“{pan}”匹配 MS：{ms}。</translation>
  </message>
  <message>
   <source>Minutes to learn at most</source>
   <translation>最长学习时间（分钟）</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>多光谱栅格（MS；留空：与 PAN 匹配的栅格）</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>更多 MS 栅格中有一个无法读取。请修复或移除。</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>全色栅格（PAN）</translation>
  </message>
  <message>
   <source>Pieces of the scene</source>
   <translation>场景的分块数</translation>
  </message>
  <message>
   <source>Resume: keep what was learnt when stopped, and go on from it</source>
   <translation>可续：中止时保留已学内容，并从那里继续</translation>
  </message>
  <message>
   <source>SAM after</source>
   <translation>之后的 SAM</translation>
  </message>
  <message>
   <source>SAM before</source>
   <translation>之前的 SAM</translation>
  </message>
  <message>
   <source>SAM {sam0} → {sam1}, ERGAS {ergas0} → {ergas1} on the held-out part.</source>
   <translation>留出部分：SAM {sam0} → {sam1}，ERGAS {ergas0} → {ergas1}。</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>用时（秒）</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>Steps at most (empty: as time allows)</source>
   <translation>最大步数（留空：由时间决定）</translation>
  </message>
  <message>
   <source>Steps done</source>
   <translation>已完成步数</translation>
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
   <translation>让网络学习一个场景：它在粗一级尺度上从场景自身的全色（PAN）和多光谱（MS）栅格学习，MS 在那里即为真值。所学内容存入一个小文件，“全色锐化（SSDiff）”将其作为“适应后的模型”用于此场景及同类场景。对网络未训练过的传感器最有帮助。

场景的四分之一被留出：由它决定何时停止以及保留什么。没有改进时，该文件不改变任何结果，因此批处理或模型可继续。

PAN、MS、波段、传感器和对齐与“全色锐化（SSDiff）”相同。场景至少要有 128 x 64 个 MS 像元。

分钟：最长学习时间；不再有改进时会提前停止。在显卡上五分钟绰绰有余，在处理器上是不错的开始。

步数：不论时间，最多这么多。随机种子：相同的种子和步数学到相同的内容。

起始模型：从某个适应后的模型继续，而不是仅从网络开始。

可续：中止时，已学内容留在文件旁边，同样的运行会从那里继续。时间按所有运行合计。

模型可得到的数值：留出部分之前和之后的 SAM 与 ERGAS（越低越好）、已完成步数、读取的场景分块数、用时；以及 GAIN，即是否优于之前。</translation>
  </message>
  <message>
   <source>The adapted model to begin with is the output. Choose another name.</source>
   <translation>起始模型与输出相同。请另取名称。</translation>
  </message>
  <message>
   <source>The adapted model {} must end in .safetensors.</source>
   <translation>适应后的模型 {} 的名称必须以 .safetensors 结尾。</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>算法未准备好。</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>作为 {} 的栅格无法读取。请另选。</translation>
  </message>
  <message>
   <source>The scene is too small to learn from: PAN and MS share {} x {} pixels of MS. Give at least 128 x 64, or pansharpen without an adapted model.</source>
   <translation>场景太小，无法学习：PAN 与 MS 共有 {} x {} 个 MS 像元。请至少给出 128 x 64，或不用适应后的模型锐化。</translation>
  </message>
  <message>
   <source>adapt,fine-tune,train,learn,sensor,adapter,pansharpening,diffusion</source>
   <translation>适应,微调,训练,学习,传感器,适配器,全色锐化,扩散</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>“{}”不是栅格。请从 MS 中移除。</translation>
  </message>
 </context>
 <context>
  <name>AdaptDialog</name>
  <message>
   <source> min</source>
   <translation> 分钟</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation>开始(&amp;S)</translation>
  </message>
  <message>
   <source>Adapt to this scene</source>
   <translation>适应此场景</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>取消(&amp;N)</translation>
  </message>
  <message>
   <source>It stops earlier when nothing more is gained</source>
   <translation>不再有改进时会提前停止</translation>
  </message>
  <message>
   <source>It will be saved as “{}”.</source>
   <translation>将保存为“{}”。</translation>
  </message>
  <message>
   <source>Learn for at &amp;most:</source>
   <translation>最多学习(&amp;M)：</translation>
  </message>
  <message>
   <source>Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to {ergas1}. Other layers are chosen by now; the adapted model of “{scene}” is {path}.</source>
   <translation>学习完成：在留出部分，SAM 从 {sam0} 度降到 {sam1} 度，ERGAS 从 {ergas0} 降到 {ergas1}。现在已选择其他图层；“{scene}”的适应后模型为 {path}。</translation>
  </message>
  <message>
   <source>Learnt: on the held-out part SAM falls from {sam0} to {sam1} degrees, ERGAS from {ergas0} to {ergas1}. The adapted model is chosen for this scene.</source>
   <translation>学习完成：在留出部分，SAM 从 {sam0} 度降到 {sam1} 度，ERGAS 从 {ergas0} 降到 {ergas1}。已为此场景选用适应后的模型。</translation>
  </message>
  <message>
   <source>Nothing was gained: the trained model serves this scene as it is, and stays in use. More minutes or a larger scene may help.</source>
   <translation>没有改进：训练好的模型已适合此场景，将继续使用。更长时间或更大的场景可能有帮助。</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>SSDiff goes on learning in the background; you will be told when it is done.</source>
   <translation>SSDiff 在后台继续学习；完成后会通知您。</translation>
  </message>
  <message>
   <source>SSDiff learns from the scene one scale down, where the multispectral layer is the truth. A quarter of the scene is held out and judges: what is no better is not taken. The result is a small file for this scene and for others of its kind.</source>
   <translation>SSDiff 在粗一级尺度上从场景学习，多光谱图层在那里是真值。场景的四分之一留出用于评判：不更好的不采用。结果是一个小文件，用于此场景及同类场景。</translation>
  </message>
  <message>
   <source>Save t&amp;o:</source>
   <translation>保存到(&amp;O)：</translation>
  </message>
  <message>
   <source>Save the adapted model</source>
   <translation>保存适应后的模型</translation>
  </message>
  <message>
   <source>Say where the adapted model is saved.</source>
   <translation>请指定适应后的模型的保存位置。</translation>
  </message>
  <message>
   <source>Scene:</source>
   <translation>场景：</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>正在启动引擎…</translation>
  </message>
  <message>
   <source>Stop; what was learnt is kept, and the next start goes on from it</source>
   <translation>停止；已学内容会保留，下次从那里继续</translation>
  </message>
  <message>
   <source>Stopped. The next start with the same layers and file goes on from here.</source>
   <translation>已停止。下次以相同图层和文件开始时从这里继续。</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>The folder “{}” cannot be written to.</source>
   <translation>文件夹“{}”无法写入。</translation>
  </message>
  <message>
   <source>The folder “{}” does not exist.</source>
   <translation>文件夹“{}”不存在。</translation>
  </message>
  <message>
   <source>“{}” exists. Replace it?</source>
   <translation>“{}”已存在。要覆盖吗？</translation>
  </message>
  <message>
   <source>“{}” is a folder. Give a file name.</source>
   <translation>“{}”是文件夹。请给出文件名。</translation>
  </message>
 </context>
 <context>
  <name>AdapterBox</name>
  <message>
   <source>Adapt to th&amp;is scene…</source>
   <translation>适应此场景(&amp;I)…</translation>
  </message>
  <message>
   <source>Choose an adapted model</source>
   <translation>选择适应后的模型</translation>
  </message>
  <message>
   <source>It gained nothing there, and changes nothing.</source>
   <translation>它在那里没有改进，也不改变任何结果。</translation>
  </message>
  <message>
   <source>Learnt from {}.</source>
   <translation>学习自 {}。</translation>
  </message>
  <message>
   <source>Let SSDiff learn from the scene itself; it helps most with sensors that it does not know</source>
   <translation>让 SSDiff 从场景本身学习；对其不认识的传感器最有帮助</translation>
  </message>
  <message>
   <source>SAM there: {0:.3f}° before, {1:.3f}° after.</source>
   <translation>该处 SAM：之前 {0:.3f}°，之后 {1:.3f}°。</translation>
  </message>
  <message>
   <source>What SSDiff has learnt from a scene; for scenes of the same kind</source>
   <translation>SSDiff 从某场景学到的内容；用于同类场景</translation>
  </message>
  <message>
   <source>[None: the sensor’s own model]</source>
   <translation>[无：该传感器的模型]</translation>
  </message>
 </context>
 <context>
  <name>Algorithm</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>PAN 与 MS 的对齐</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>MS 的波段，如 2,3,4,5（留空：依元数据，否则取前几个）</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>更多 MS 栅格，用于每个文件一个波段的场景</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>已按位置、像元大小和名称为 PAN“{pan}”匹配 MS：{ms}。</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>多光谱栅格（MS；留空：与 PAN 匹配的栅格）</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>更多 MS 栅格中有一个无法读取。请修复或移除。</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>全色栅格（PAN）</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>作为 {} 的栅格无法读取。请另选。</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>“{}”不是栅格。请从 MS 中移除。</translation>
  </message>
 </context>
 <context>
  <name>AreaBox</name>
  <message>
   <source>&amp;Area:</source>
   <translation>区域(&amp;A)：</translation>
  </message>
  <message>
   <source>&amp;Draw rectangle</source>
   <translation>绘制矩形(&amp;D)</translation>
  </message>
  <message>
   <source>A small area is quick to try; the result is the same as that piece of the whole</source>
   <translation>小区域可快速试验；结果与整体中的该部分相同</translation>
  </message>
  <message>
   <source>Area to sharpen</source>
   <translation>锐化区域</translation>
  </message>
  <message>
   <source>Choose the layer whose extent is to be sharpened.</source>
   <translation>请选择要按其范围锐化的图层。</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map; Escape leaves without one</source>
   <translation>在地图上拖出矩形；按 Esc 退出</translation>
  </message>
  <message>
   <source>Draw the area to sharpen as a rectangle on the map.</source>
   <translation>在地图上以矩形绘制要锐化的区域。</translation>
  </message>
  <message>
   <source>The area cannot be placed in the panchromatic layer's CRS.</source>
   <translation>该区域无法转换到全色图层的坐标系中。</translation>
  </message>
  <message>
   <source>The chosen area holds no pixel of the panchromatic layer. Move or enlarge it, or take the whole.</source>
   <translation>所选区域不含全色图层的任何像元。请移动或放大它，或选择全部。</translation>
  </message>
  <message>
   <source>The layer whose extent is sharpened</source>
   <translation>按其范围锐化的图层</translation>
  </message>
 </context>
 <context>
  <name>Assess</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>PAN 与 MS 的对齐</translation>
  </message>
  <message>
   <source>Assess pansharpening</source>
   <translation>评价全色锐化</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>MS 的波段，如 2,3,4,5（留空：依元数据，否则取前几个）</translation>
  </message>
  <message>
   <source>Check one scale up against the classical methods</source>
   <translation>在粗一级尺度上与经典方法比较</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Figures and a report on the quality of a pansharpened raster.</source>
   <translation>全色锐化栅格质量的指标和报告。</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>更多 MS 栅格，用于每个文件一个波段的场景</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>已按位置、像元大小和名称为 PAN“{pan}”匹配 MS：{ms}。</translation>
  </message>
  <message>
   <source>Measures a pansharpened raster against the panchromatic (PAN) and the multispectral raster (MS) that it was made from. It may come from any tool, as long as it lies on PAN's grid.

Without a reference: HQNR, QNR, D_lambda, D_lambda_K and D_s tell how consistent it is with its inputs. With a reference on the same grid: SAM, ERGAS, Q2n, SCC and PSNR tell how right it is.

Bands, sensor, alignment: left at their defaults they are taken from the raster's own tags, if this plugin made it.

Check one scale up: a piece of the scene is made coarser, fused again by the raster's method and by the classical ones, and held against MS itself, which is the truth there.

The report is one HTML file that needs no other: figures, histograms and spectra before and after, pieces at full size, where the result departs from the original, and how it was made. Models get the figures as numbers; RANK is the method's place in the check by SAM, DEPARTURE the mean difference from MS at its own pixels in per cent.</source>
   <translation>将全色锐化栅格与其来源的全色（PAN）和多光谱（MS）栅格比较量测。它可来自任何工具，只要位于 PAN 的格网上。

无参考时：HQNR、QNR、D_lambda、D_lambda_K 和 D_s 表明它与输入的一致程度。有同一格网上的参考时：SAM、ERGAS、Q2n、SCC 和 PSNR 表明其正确程度。

波段、传感器、对齐：保持默认时，若栅格由本插件生成，则取自其标签。

粗一级尺度检验：将场景的一块降低分辨率，用该栅格的方法和经典方法重新融合，并与 MS 本身比较，MS 在那里即为真值。

报告是一个独立的 HTML 文件：指标、处理前后的直方图和光谱、原始大小的局部、结果与原始数据差异之处以及制作方式。模型可得到各指标数值；RANK 是该方法按 SAM 检验的名次，DEPARTURE 是在 MS 像元处与 MS 的平均差异（百分比）。</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>多光谱栅格（MS；留空：与 PAN 匹配的栅格）</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>更多 MS 栅格中有一个无法读取。请修复或移除。</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>全色栅格（PAN）</translation>
  </message>
  <message>
   <source>Pansharpened raster</source>
   <translation>全色锐化栅格</translation>
  </message>
  <message>
   <source>Reference on the same grid</source>
   <translation>同一格网上的参考</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>算法未准备好。</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>作为 {} 的栅格无法读取。请另选。</translation>
  </message>
  <message>
   <source>Uncertainty that belongs to it</source>
   <translation>与之对应的不确定性</translation>
  </message>
  <message>
   <source>quality,QNR,HQNR,SAM,ERGAS,report,pansharpening,metrics,validation</source>
   <translation>质量,QNR,HQNR,SAM,ERGAS,报告,全色锐化,指标,验证</translation>
  </message>
  <message>
   <source>“{fused}” does not have PAN's pixels. Give the result of a fusion of this pair.</source>
   <translation>“{fused}”的像元与 PAN 不同。请给出此影像对的融合结果。</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>“{}”不是栅格。请从 MS 中移除。</translation>
  </message>
 </context>
 <context>
  <name>BandList</name>
  <message>
   <source>Add a band</source>
   <translation>添加波段</translation>
  </message>
  <message>
   <source>Bands of the multispectral image</source>
   <translation>多光谱影像的波段</translation>
  </message>
  <message>
   <source>Files in band order</source>
   <translation>按波段顺序的文件</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>文件…</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>One file per band, in the sensor's order: blue first. Drag to reorder.</source>
   <translation>每个波段一个文件，按传感器的顺序：蓝色在先。拖动可重新排序。</translation>
  </message>
  <message>
   <source>Rasters (*.tif *.tiff *.jp2 *.img);;All (*)</source>
   <translation>栅格 (*.tif *.tiff *.jp2 *.img);;全部 (*)</translation>
  </message>
  <message>
   <source>Remove the selected bands</source>
   <translation>移除所选波段</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>未使用</translation>
  </message>
 </context>
 <context>
  <name>BandMap</name>
  <message>
   <source>Band of the multispectral layer that is {}</source>
   <translation>多光谱图层中作为{}的波段</translation>
  </message>
 </context>
 <context>
  <name>BeforeAfter</name>
  <message>
   <source>Before and after</source>
   <translation>处理前后</translation>
  </message>
  <message>
   <source>Drag the divider, or use the arrow keys</source>
   <translation>拖动分隔线，或使用方向键</translation>
  </message>
  <message>
   <source>Multispectral</source>
   <translation>多光谱</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
 </context>
 <context>
  <name>Classical</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>PAN 与 MS 的对齐</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>MS 的波段，如 2,3,4,5（留空：依元数据，否则取前几个）</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>与 MS 一致：再次降分辨率后，结果给出 MS 自身的值</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>范围（留空：全部）</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>更多 MS 栅格，用于每个文件一个波段的场景</translation>
  </message>
  <message>
   <source>Fuses a panchromatic raster (PAN) with a multispectral raster (MS) of a coarser grid by a classical method. None needs a trained model, so any sensor, ratio and number of bands will do.

Method: gsa, adaptive Gram-Schmidt; bt-h, Brovey after haze was taken off; mtf-glp-fs adds detail matched to the sensor's blur; bdsd-pc fits the detail of each band by least squares; brovey, the plain ratio; exp is MS interpolated, without any detail of PAN.

MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. Bands are positions in MS counted from 1. The sensor decides the blur that is reckoned with; auto guesses it.

Quality report: a page with figures, plots and pieces before and after, and a check against the other methods on this scene.</source>
   <translation>用经典方法将全色栅格（PAN）与格网较粗的多光谱栅格（MS）融合。这些方法都不需要训练模型，因此适用于任何传感器、比例和波段数。

方法：gsa，自适应 Gram-Schmidt；bt-h，去雾霾后的 Brovey；mtf-glp-fs 添加与传感器模糊匹配的细节；bdsd-pc 用最小二乘拟合各波段的细节；brovey，简单比值；exp 为插值后的 MS，不含 PAN 的细节。

MS 可留空：此时取在位置、像元大小和名称上与 PAN 匹配的栅格。波段为 MS 中从 1 数起的位置。传感器决定所考虑的模糊；auto 会自动猜测。

质量报告：含指标、图表和处理前后局部的页面，并在此场景上与其他方法比较。</translation>
  </message>
  <message>
   <source>Fuses a panchromatic with a multispectral raster by a method that needs no model.</source>
   <translation>用无需模型的方法融合全色与多光谱栅格。</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>已按位置、像元大小和名称为 PAN“{pan}”匹配 MS：{ms}。</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>所用方法</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>多光谱栅格（MS；留空：与 PAN 匹配的栅格）</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>更多 MS 栅格中有一个无法读取。请修复或移除。</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>全色栅格（PAN）</translation>
  </message>
  <message>
   <source>Pansharpen (classical methods)</source>
   <translation>全色锐化（经典方法）</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>全色锐化结果</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>质量报告</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>结果与不确定性使用了同一文件。请各给一个文件。</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>用时（秒）</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>算法未准备好。</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>范围没有宽度或高度。请给出场景的一部分。</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>作为 {} 的栅格无法读取。请另选。</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>写入云优化 GeoTIFF</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>全色锐化,全色增强,融合,扩散,全色,多光谱,brovey,锐化</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{}（需要报告）</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>“{}”不是栅格。请从 MS 中移除。</translation>
  </message>
 </context>
 <context>
  <name>CompareTool</name>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Compare with MS (swipe)</source>
   <translation>与 MS 比较（卷帘）</translation>
  </message>
  <message>
   <source>Drag a divider over the map: the multispectral layer left, the sharpened one right</source>
   <translation>在地图上拖动分隔线：左为多光谱图层，右为锐化图层</translation>
  </message>
  <message>
   <source>The multispectral raster of “{}” cannot be found any more.</source>
   <translation>找不到“{}”的多光谱栅格。</translation>
  </message>
  <message>
   <source>There is no sharpened layer to compare. Pansharpen a scene first.</source>
   <translation>没有可比较的锐化图层。请先对场景进行全色锐化。</translation>
  </message>
  <message>
   <source>after</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>“{}” has no georeferencing: MS cannot be laid under it.</source>
   <translation>“{}”没有地理参考：无法将 MS 置于其下。</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>(1 − D_lambda)(1 − D_s). 1 is best.</source>
   <translation>(1 − D_lambda)(1 − D_s)。1 为最佳。</translation>
  </message>
  <message>
   <source>(1 − D_lambda_K)(1 − D_s). 1 is best.</source>
   <translation>(1 − D_lambda_K)(1 − D_s)。1 为最佳。</translation>
  </message>
  <message>
   <source>A band was asked for twice.</source>
   <translation>同一波段被要求了两次。</translation>
  </message>
  <message>
   <source>A checkpoint stays in {folder} for another run.</source>
   <translation>检查点保留在 {folder} 中，供再次运行使用。</translation>
  </message>
  <message>
   <source>A fault of ours: {error}.</source>
   <translation>本程序的错误：{error}。</translation>
  </message>
  <message>
   <source>A piece of {width} × {height} multispectral pixels and the panchromatic one were made {ratio:.3g} times coarser, fused again by each method, and held against the original. So the truth is known, one scale above the result's own.</source>
   <translation>将一块 {width} × {height} 多光谱像元的区域及其全色影像降低分辨率 {ratio:.3g} 倍，用每种方法重新融合，再与原始数据比较。这样在比结果粗一级的尺度上真值是已知的。</translation>
  </message>
  <message>
   <source>AI-enhanced: spatial detail estimated by a neural network (SSDiff).</source>
   <translation>AI 增强：空间细节由神经网络（SSDiff）估计。</translation>
  </message>
  <message>
   <source>Adapt to a scene with more detail, or fuse without an adapter.</source>
   <translation>请用细节更多的场景进行适应，或不用适配器进行融合。</translation>
  </message>
  <message>
   <source>Adapt to the scene anew, or give the weights it was made for.</source>
   <translation>请重新适应该场景，或提供制作它时所用的权重。</translation>
  </message>
  <message>
   <source>Adapted by {file}.</source>
   <translation>由 {file} 适应。</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>适配器</translation>
  </message>
  <message>
   <source>Adapting it to the scene may give a better result.</source>
   <translation>让模型适应该场景可能得到更好的结果。</translation>
  </message>
  <message>
   <source>Add it to the map from there, or rename it once the other program has closed.</source>
   <translation>请从该处将其添加到地图，或在另一程序关闭后重命名。</translation>
  </message>
  <message>
   <source>Add the other band files.</source>
   <translation>请添加其他波段的文件。</translation>
  </message>
  <message>
   <source>Against the reference</source>
   <translation>与参考数据比较</translation>
  </message>
  <message>
   <source>Alignment</source>
   <translation>对齐</translation>
  </message>
  <message>
   <source>All figures</source>
   <translation>全部指标</translation>
  </message>
  <message>
   <source>All pixels</source>
   <translation>全部像元</translation>
  </message>
  <message>
   <source>Are the colours kept?</source>
   <translation>颜色是否得到保持？</translation>
  </message>
  <message>
   <source>Ask for more samples.</source>
   <translation>请要求更多次运行。</translation>
  </message>
  <message>
   <source>Assign {raster} its coordinate system, or lay the upper-left corners on each other.</source>
   <translation>请为 {raster} 指定坐标系，或让左上角重合。</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>波段</translation>
  </message>
  <message>
   <source>Band by band</source>
   <translation>逐波段</translation>
  </message>
  <message>
   <source>Band {band} is given twice.</source>
   <translation>波段 {band} 给出了两次。</translation>
  </message>
  <message>
   <source>Band {band} of the {role} raster {file} holds numbers of palette colours, not brightness.</source>
   <translation>{role} 栅格 {file} 的波段 {band} 存的是调色板的颜色编号，不是亮度。</translation>
  </message>
  <message>
   <source>Band {band} of the {role} raster {file} is of type {type}, which has no brightness to fuse.</source>
   <translation>{role} 栅格 {file} 的波段 {band} 类型为 {type}，没有可融合的亮度。</translation>
  </message>
  <message>
   <source>Band {band} was asked for, but MS has bands 1 to {count}.</source>
   <translation>要求了波段 {band}，但 MS 只有波段 1 到 {count}。</translation>
  </message>
  <message>
   <source>Band {number}</source>
   <translation>波段 {number}</translation>
  </message>
  <message>
   <source>Band {number} of the delivery {file} is not there.</source>
   <translation>缺少数据包 {file} 的波段 {number}。</translation>
  </message>
  <message>
   <source>Bands of it</source>
   <translation>所用波段</translation>
  </message>
  <message>
   <source>Before and after</source>
   <translation>处理前后</translation>
  </message>
  <message>
   <source>Before or after</source>
   <translation>之前或之后</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>蓝</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>最亮处</translation>
  </message>
  <message>
   <source>Brovey with haze correction</source>
   <translation>带雾霾校正的 Brovey</translation>
  </message>
  <message>
   <source>But MS pixels are {ratio:.3g} times as large as PAN's, not {wanted} times.</source>
   <translation>但 MS 像元是 PAN 像元的 {ratio:.3g} 倍，而不是 {wanted} 倍。</translation>
  </message>
  <message>
   <source>By georeferencing</source>
   <translation>按地理参考</translation>
  </message>
  <message>
   <source>By georeferencing, and the offset of their content is measured and taken off.</source>
   <translation>按地理参考，并测量和消除内容的偏移。</translation>
  </message>
  <message>
   <source>By their names the bands {bands} are not {names}, which {sensor} is taken with.</source>
   <translation>按名称，波段 {bands} 不是 {names}，而 {sensor} 需要这些波段。</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>已取消。</translation>
  </message>
  <message>
   <source>Change in how the bands relate to each other. 0 is best; interpolation has 0 by definition.</source>
   <translation>波段间相互关系的变化。0 为最佳；按定义插值为 0。</translation>
  </message>
  <message>
   <source>Change its permissions or copy it.</source>
   <translation>请更改其权限或复制它。</translation>
  </message>
  <message>
   <source>Check one scale up, where the truth is known: {method} has the smallest colour error of {count} methods (SAM {sam:.2f}°; next: {other}, {best:.2f}°).</source>
   <translation>粗一级尺度检验（真值已知）：在 {count} 种方法中 {method} 的颜色误差最小（SAM {sam:.2f}°；其次：{other}，{best:.2f}°）。</translation>
  </message>
  <message>
   <source>Check one scale up, where the truth is known: {method} is number {place} of {count} methods by colour error (SAM {sam:.2f}°); {other} has the smallest ({best:.2f}°).</source>
   <translation>粗一级尺度检验（真值已知）：按颜色误差 {method} 在第 {place} 位（共 {count} 种方法，SAM {sam:.2f}°）；{other} 最小（{best:.2f}°）。</translation>
  </message>
  <message>
   <source>Check that both rasters belong to one scene.</source>
   <translation>请检查两个栅格是否属于同一场景。</translation>
  </message>
  <message>
   <source>Check that they belong together.</source>
   <translation>请检查两者是否属于一起。</translation>
  </message>
  <message>
   <source>Check the NoData values, masks and bands.</source>
   <translation>请检查无数据值、掩膜和波段。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>请检查路径。</translation>
  </message>
  <message>
   <source>Checked where the truth is known</source>
   <translation>在真值已知处的检验</translation>
  </message>
  <message>
   <source>Choose a folder you may write to.</source>
   <translation>请选择可写入的文件夹。</translation>
  </message>
  <message>
   <source>Choose another name, or allow replacing it.</source>
   <translation>请另选名称，或允许替换。</translation>
  </message>
  <message>
   <source>Choose another name, or close it there first.</source>
   <translation>请另选名称，或先在那里关闭它。</translation>
  </message>
  <message>
   <source>Choose another sensor, or use a classical method without one.</source>
   <translation>请另选传感器，或不选传感器而用经典方法。</translation>
  </message>
  <message>
   <source>Choose the bands of MS, or use a classical method.</source>
   <translation>请选择 MS 的波段，或使用经典方法。</translation>
  </message>
  <message>
   <source>Choose the sensor among them.</source>
   <translation>请从中选择传感器。</translation>
  </message>
  <message>
   <source>Close other programs, or fuse a smaller extent.</source>
   <translation>请关闭其他程序，或融合更小的范围。</translation>
  </message>
  <message>
   <source>Coastal</source>
   <translation>海岸</translation>
  </message>
  <message>
   <source>Coastal blue</source>
   <translation>海岸蓝</translation>
  </message>
  <message>
   <source>Colour error (SAM, degrees)</source>
   <translation>颜色误差（SAM，度）</translation>
  </message>
  <message>
   <source>Colours (1 − D_λ)</source>
   <translation>颜色（1 − D_λ）</translation>
  </message>
  <message>
   <source>Colours and detail together.</source>
   <translation>颜色与细节的综合。</translation>
  </message>
  <message>
   <source>Colours: at the multispectral pixels the result departs from the original by {away:.2g} % of the brightness; no band's mean moves by more than {shift:.2g} %.</source>
   <translation>颜色：在多光谱像元处，结果与原始数据相差亮度的 {away:.2g} %；任何波段的均值变动不超过 {shift:.2g} %。</translation>
  </message>
  <message>
   <source>Compare the result with one without it.</source>
   <translation>请与不使用它的结果进行比较。</translation>
  </message>
  <message>
   <source>Comparison of methods</source>
   <translation>方法比较</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>一致性</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>角点对角点</translation>
  </message>
  <message>
   <source>Dark places are where the result departs from what was measured, or where the network hesitates.</source>
   <translation>颜色深处表示结果偏离测量值，或网络不确定。</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>最暗处</translation>
  </message>
  <message>
   <source>Deep blue</source>
   <translation>深蓝</translation>
  </message>
  <message>
   <source>Departure from the original at its own pixels, per cent of brightness</source>
   <translation>在原始像元处与原始数据的差异，占亮度的百分比</translation>
  </message>
  <message>
   <source>Detail (1 − D_s)</source>
   <translation>细节（1 − D_s）</translation>
  </message>
  <message>
   <source>Detail finer than the multispectral pixels is an estimate: measure on the original bands.</source>
   <translation>比多光谱像元更细的细节是估计值：请在原始波段上量测。</translation>
  </message>
  <message>
   <source>Did you mean {sensor}?</source>
   <translation>您是指 {sensor} 吗？</translation>
  </message>
  <message>
   <source>Difference (RMS)</source>
   <translation>差异（RMS）</translation>
  </message>
  <message>
   <source>Diffusion steps</source>
   <translation>扩散步数</translation>
  </message>
  <message>
   <source>Eight bands in WorldView order</source>
   <translation>按 WorldView 顺序的八个波段</translation>
  </message>
  <message>
   <source>Error of all bands relative to their means. 0 is best.</source>
   <translation>全部波段相对于其均值的误差。0 为最佳。</translation>
  </message>
  <message>
   <source>Four bands: blue, green, red, near infrared</source>
   <translation>四个波段：蓝、绿、红、近红外</translation>
  </message>
  <message>
   <source>Free some space, or give another output folder.</source>
   <translation>请腾出空间，或另给输出文件夹。</translation>
  </message>
  <message>
   <source>Free some space, or write elsewhere.</source>
   <translation>请腾出空间，或写到别处。</translation>
  </message>
  <message>
   <source>Free some space, write elsewhere, or fuse a smaller extent.</source>
   <translation>请腾出空间、写到别处，或融合更小的范围。</translation>
  </message>
  <message>
   <source>Fuse without an adapter.</source>
   <translation>请不用适配器进行融合。</translation>
  </message>
  <message>
   <source>Georeference {raster}, or lay the upper-left corners on each other.</source>
   <translation>请为 {raster} 做地理配准，或让左上角重合。</translation>
  </message>
  <message>
   <source>Give a .safetensors file of weights, or install the plugin again.</source>
   <translation>请给出 .safetensors 权重文件，或重新安装插件。</translation>
  </message>
  <message>
   <source>Give a .safetensors file that was made by adapting to a scene.</source>
   <translation>请给出适应场景时生成的 .safetensors 文件。</translation>
  </message>
  <message>
   <source>Give a file name that ends in {ending}.</source>
   <translation>请给出以 {ending} 结尾的文件名。</translation>
  </message>
  <message>
   <source>Give a larger scene.</source>
   <translation>请给出更大的场景。</translation>
  </message>
  <message>
   <source>Give a name that ends in .tif.</source>
   <translation>请给出以 .tif 结尾的名称。</translation>
  </message>
  <message>
   <source>Give a name that ends in {ending}.</source>
   <translation>请给出以 {ending} 结尾的名称。</translation>
  </message>
  <message>
   <source>Give a path on a disk.</source>
   <translation>请给出磁盘上的路径。</translation>
  </message>
  <message>
   <source>Give a raster that GDAL can open, for example a GeoTIFF.</source>
   <translation>请给出 GDAL 能打开的栅格，例如 GeoTIFF。</translation>
  </message>
  <message>
   <source>Give a raster with one band (an alpha band may come with it).</source>
   <translation>请给出单波段栅格（可附带 alpha 波段）。</translation>
  </message>
  <message>
   <source>Give a reference with the same bands in the same order.</source>
   <translation>请给出波段相同且顺序相同的参考。</translation>
  </message>
  <message>
   <source>Give a scene of at least 128 x 64 MS pixels, or fuse without an adapter.</source>
   <translation>请给出至少 128 x 64 个 MS 像元的场景，或不用适配器进行融合。</translation>
  </message>
  <message>
   <source>Give a scene of at least {width} x {height} MS pixels, or fuse without an adapter.</source>
   <translation>请给出至少 {width} x {height} 个 MS 像元的场景，或不用适配器进行融合。</translation>
  </message>
  <message>
   <source>Give a scene with less NoData.</source>
   <translation>请给出无数据更少的场景。</translation>
  </message>
  <message>
   <source>Give a shorter name, of usual letters.</source>
   <translation>请给出由常用字符组成的较短名称。</translation>
  </message>
  <message>
   <source>Give an adapter that was made for these weights.</source>
   <translation>请给出为这些权重制作的适配器。</translation>
  </message>
  <message>
   <source>Give an extent inside it, in PAN's coordinate system, or in PAN pixels where it has none.</source>
   <translation>请给出其内的范围，用 PAN 的坐标系；没有坐标系时用 PAN 像元。</translation>
  </message>
  <message>
   <source>Give an image raster.</source>
   <translation>请给出图像栅格。</translation>
  </message>
  <message>
   <source>Give another name.</source>
   <translation>请给出另一个名称。</translation>
  </message>
  <message>
   <source>Give another output folder.</source>
   <translation>请给出另一个输出文件夹。</translation>
  </message>
  <message>
   <source>Give another output name.</source>
   <translation>请给出另一个输出名称。</translation>
  </message>
  <message>
   <source>Give bands of one resolution and place, or warp them to one grid.</source>
   <translation>请给出分辨率和位置相同的波段，或将它们变换到同一格网。</translation>
  </message>
  <message>
   <source>Give each request an id of its own.</source>
   <translation>请为每个请求指定单独的标识。</translation>
  </message>
  <message>
   <source>Give integer or real bands.</source>
   <translation>请给出整数或实数波段。</translation>
  </message>
  <message>
   <source>Give one of its subdatasets.</source>
   <translation>请给出其中一个子数据集。</translation>
  </message>
  <message>
   <source>Give one of this place.</source>
   <translation>请给出该地点的一个。</translation>
  </message>
  <message>
   <source>Give one or more.</source>
   <translation>请给出一个或多个。</translation>
  </message>
  <message>
   <source>Give positions in the MS stack.</source>
   <translation>请给出在 MS 堆叠中的位置。</translation>
  </message>
  <message>
   <source>Give positions such as 2,3,4.</source>
   <translation>请给出如 2,3,4 的位置。</translation>
  </message>
  <message>
   <source>Give rasters of one place.</source>
   <translation>请给出同一地点的栅格。</translation>
  </message>
  <message>
   <source>Give rasters that share at least {side} x {side} MS pixels.</source>
   <translation>请给出至少共有 {side} x {side} 个 MS 像元的栅格。</translation>
  </message>
  <message>
   <source>Give the files of the bands themselves.</source>
   <translation>请直接给出各波段的文件。</translation>
  </message>
  <message>
   <source>Give the finer raster as PAN.</source>
   <translation>请将更细的栅格作为 PAN。</translation>
  </message>
  <message>
   <source>Give the name of a folder.</source>
   <translation>请给出文件夹名称。</translation>
  </message>
  <message>
   <source>Give the one that was written with it.</source>
   <translation>请给出与其一同写出的那个。</translation>
  </message>
  <message>
   <source>Give the one-band raster as PAN.</source>
   <translation>请将单波段栅格作为 PAN。</translation>
  </message>
  <message>
   <source>Give the original image, with a band for each colour.</source>
   <translation>请提供原始影像，每种颜色一个波段。</translation>
  </message>
  <message>
   <source>Give the raster file in it.</source>
   <translation>请给出其中的栅格文件。</translation>
  </message>
  <message>
   <source>Give the result of a fusion of this pair.</source>
   <translation>请给出这一对数据的融合结果。</translation>
  </message>
  <message>
   <source>Give their positions in this order.</source>
   <translation>请按此顺序给出它们的位置。</translation>
  </message>
  <message>
   <source>Give xmin, ymin, xmax, ymax with xmin below xmax and ymin below ymax.</source>
   <translation>请给出 xmin, ymin, xmax, ymax，且 xmin 小于 xmax、ymin 小于 ymax。</translation>
  </message>
  <message>
   <source>Give xmin, ymin, xmax, ymax.</source>
   <translation>请给出 xmin, ymin, xmax, ymax。</translation>
  </message>
  <message>
   <source>Go back to an earlier checkpoint, or store 32 bits.</source>
   <translation>请回到较早的检查点，或以 32 位保存。</translation>
  </message>
  <message>
   <source>Going on from the checkpoint in {folder}.</source>
   <translation>从 {folder} 中的检查点继续。</translation>
  </message>
  <message>
   <source>Going on from {strips} finished strips in {folder}.</source>
   <translation>从 {folder} 中 {strips} 个已完成的条带继续。</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>绿</translation>
  </message>
  <message>
   <source>Half of the pixels</source>
   <translation>半数像元</translation>
  </message>
  <message>
   <source>Half, of the mean</source>
   <translation>半数像元，占均值</translation>
  </message>
  <message>
   <source>Have the device chosen automatically.</source>
   <translation>请让设备自动选择。</translation>
  </message>
  <message>
   <source>Have the offset between the layers corrected.</source>
   <translation>请校正图层间的偏移。</translation>
  </message>
  <message>
   <source>Histogram: {label}</source>
   <translation>直方图：{label}</translation>
  </message>
  <message>
   <source>How far independent runs of the network differ: half of the pixels stay within the first figure, 95 % within the second.</source>
   <translation>网络各次独立运行相差多少：半数像元在第一个数值之内，95 % 在第二个数值之内。</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>制作方式</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>各值出现的频率</translation>
  </message>
  <message>
   <source>How well the result agrees with the two rasters it was made from, 1 being best. It tells consistency, not truth.</source>
   <translation>结果与制作它的两个栅格的一致程度，1 为最佳。它反映一致性，而非真实性。</translation>
  </message>
  <message>
   <source>Imported weights of the published network cannot be adapted: they know no scale but their own.</source>
   <translation>从已发表网络导入的权重不能适应场景：它们只知道自己的尺度。</translation>
  </message>
  <message>
   <source>Install the engine again, or use a classical method.</source>
   <translation>请重新安装引擎，或使用经典方法。</translation>
  </message>
  <message>
   <source>Install the engine again.</source>
   <translation>请重新安装引擎。</translation>
  </message>
  <message>
   <source>Install the engine, or use a classical method.</source>
   <translation>请安装引擎，或使用经典方法。</translation>
  </message>
  <message>
   <source>Install the plugin again.</source>
   <translation>请重新安装插件。</translation>
  </message>
  <message>
   <source>Interpolation only</source>
   <translation>仅插值</translation>
  </message>
  <message>
   <source>It has {wanted} bands ({names}), MS has {bands} that nothing names.</source>
   <translation>它有 {wanted} 个波段（{names}），MS 有 {bands} 个没有名称的波段。</translation>
  </message>
  <message>
   <source>It is also taken with {bands} bands ({names}).</source>
   <translation>也可使用 {bands} 个波段（{names}）。</translation>
  </message>
  <message>
   <source>Its bands are {bands} {by}.</source>
   <translation>其波段为 {bands}（{by}）。</translation>
  </message>
  <message>
   <source>Its bands are {bands}, as chosen.</source>
   <translation>其波段为 {bands}，按所选。</translation>
  </message>
  <message>
   <source>Keep the bands' files beside the metadata file.</source>
   <translation>请将各波段文件保留在元数据文件旁。</translation>
  </message>
  <message>
   <source>Likeness of the edges. 1 is best.</source>
   <translation>边缘的相似度。1 为最佳。</translation>
  </message>
  <message>
   <source>Likeness of the images, all bands together, block by block. 1 is best.</source>
   <translation>影像的相似度，全部波段一起，逐块计算。1 为最佳。</translation>
  </message>
  <message>
   <source>Longer is better; 1 is the truth.</source>
   <translation>越长越好；1 为真值。</translation>
  </message>
  <message>
   <source>MS has {bands} bands, whose names are not {names}.</source>
   <translation>MS 有 {bands} 个波段，其名称不是 {names}。</translation>
  </message>
  <message>
   <source>MS is too small to be degraded: {width} x {height} pixels would be left.</source>
   <translation>MS 太小，无法降级：只会剩下 {width} x {height} 个像元。</translation>
  </message>
  <message>
   <source>MS's content lay {away} PAN's (in MS pixels); this was corrected.</source>
   <translation>MS 的内容位于 PAN 的{away}（单位：MS 像元）；已校正。</translation>
  </message>
  <message>
   <source>MS's content lies {away} PAN's (in MS pixels).</source>
   <translation>MS 的内容位于 PAN 的{away}（单位：MS 像元）。</translation>
  </message>
  <message>
   <source>MS's pixels are {ratio} times as large as PAN's; fusion serves ratios of {low:g} to {high:g}.</source>
   <translation>MS 像元是 PAN 像元的 {ratio} 倍；融合支持 {low:g} 到 {high:g} 的比例。</translation>
  </message>
  <message>
   <source>MTF-GLP-FS, a classical method, is used.</source>
   <translation>改用经典方法 MTF-GLP-FS。</translation>
  </message>
  <message>
   <source>Made by ssdiff {version}. This file holds all it shows.</source>
   <translation>由 ssdiff {version} 制作。本文件包含其显示的全部内容。</translation>
  </message>
  <message>
   <source>Make it, or give another.</source>
   <translation>请创建它，或给出另一个。</translation>
  </message>
  <message>
   <source>Mean after</source>
   <translation>之后均值</translation>
  </message>
  <message>
   <source>Mean angle between true and found spectrum, in degrees: the error in colour. 0 is best.</source>
   <translation>真实光谱与所得光谱之间的平均夹角，单位为度：颜色误差。0 为最佳。</translation>
  </message>
  <message>
   <source>Mean before</source>
   <translation>之前均值</translation>
  </message>
  <message>
   <source>Mean spectra at the multispectral pixels. Where the two lie on each other, the result keeps what the sensor measured.</source>
   <translation>多光谱像元处的平均光谱。两者重合处，结果保持了传感器的测量值。</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Most detail</source>
   <translation>细节最多处</translation>
  </message>
  <message>
   <source>Most vegetation-like</source>
   <translation>最像植被处</translation>
  </message>
  <message>
   <source>Multispectral</source>
   <translation>多光谱</translation>
  </message>
  <message>
   <source>Multispectral (before)</source>
   <translation>多光谱（之前）</translation>
  </message>
  <message>
   <source>NIR</source>
   <translation>近红外</translation>
  </message>
  <message>
   <source>NIR 1</source>
   <translation>近红外 1</translation>
  </message>
  <message>
   <source>NIR 2</source>
   <translation>近红外 2</translation>
  </message>
  <message>
   <source>Name MS's bands in the order of the fused raster.</source>
   <translation>请按融合栅格的顺序指定 MS 的波段。</translation>
  </message>
  <message>
   <source>Name each band once.</source>
   <translation>每个波段请只写一次。</translation>
  </message>
  <message>
   <source>Name each position once.</source>
   <translation>每个位置请只写一次。</translation>
  </message>
  <message>
   <source>Name one position for each.</source>
   <translation>请为每个波段指定一个位置。</translation>
  </message>
  <message>
   <source>Near infrared</source>
   <translation>近红外</translation>
  </message>
  <message>
   <source>Near infrared 1</source>
   <translation>近红外 1</translation>
  </message>
  <message>
   <source>Near infrared 2</source>
   <translation>近红外 2</translation>
  </message>
  <message>
   <source>Neither the layers nor their names tell the sensor.</source>
   <translation>图层及其名称都没有说明传感器。</translation>
  </message>
  <message>
   <source>No MS raster was given.</source>
   <translation>没有给出 MS 栅格。</translation>
  </message>
  <message>
   <source>No trained model fits a single band.</source>
   <translation>没有适合单个波段的已训练模型。</translation>
  </message>
  <message>
   <source>No trained model fits {bands} bands at ratio {ratio:.3g}.</source>
   <translation>没有适合 {bands} 个波段、比例 {ratio:.3g} 的已训练模型。</translation>
  </message>
  <message>
   <source>No trained model fits {sensor}.</source>
   <translation>没有适合 {sensor} 的已训练模型。</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Nothing was gained on the held-out part: the weights serve this scene as they are, and the adapter changes nothing.</source>
   <translation>在留出的部分没有改进：现有权重已适合该场景，适配器不作任何改变。</translation>
  </message>
  <message>
   <source>One further band is left out.</source>
   <translation>另有一个波段未使用。</translation>
  </message>
  <message>
   <source>Orthorectify PAN and MS first, or lay the upper-left corners on each other.</source>
   <translation>请先对 PAN 和 MS 做正射校正，或让左上角重合。</translation>
  </message>
  <message>
   <source>Overall (HQNR)</source>
   <translation>总体（HQNR）</translation>
  </message>
  <message>
   <source>Overall likeness (Q2n)</source>
   <translation>总体相似度（Q2n）</translation>
  </message>
  <message>
   <source>PAN and MS are stored in opposite directions.</source>
   <translation>PAN 与 MS 的存储方向相反。</translation>
  </message>
  <message>
   <source>PAN and MS do not overlap.</source>
   <translation>PAN 与 MS 不重叠。</translation>
  </message>
  <message>
   <source>PAN and MS do not overlap: as xmin, ymin, xmax, ymax, PAN covers {pan}, MS {ms}.</source>
   <translation>PAN 与 MS 不重叠：按 xmin, ymin, xmax, ymax，PAN 覆盖 {pan}，MS 覆盖 {ms}。</translation>
  </message>
  <message>
   <source>PAN and MS hardly agree (correlation {correlation:.2f}): they may be of other dates or units.</source>
   <translation>PAN 与 MS 几乎不一致（相关系数 {correlation:.2f}）：可能日期或单位不同。</translation>
  </message>
  <message>
   <source>PAN and MS have no coordinate system; their upper-left corners are taken to meet.</source>
   <translation>PAN 与 MS 没有坐标系；按左上角重合处理。</translation>
  </message>
  <message>
   <source>PAN and MS share no pixel that holds data in PAN and in every MS band.</source>
   <translation>PAN 与 MS 没有任何像元在 PAN 和每个 MS 波段中都有数据。</translation>
  </message>
  <message>
   <source>PAN and MS share {width} x {height} PAN pixels, too few to fuse.</source>
   <translation>PAN 与 MS 共有 {width} x {height} 个 PAN 像元，太少，无法融合。</translation>
  </message>
  <message>
   <source>PAN is in {pan} and MS in {ms}.</source>
   <translation>PAN 的坐标系为 {pan}，MS 为 {ms}。</translation>
  </message>
  <message>
   <source>PAN {file} has {bands} bands and MS has 1: they look swapped.</source>
   <translation>PAN {file} 有 {bands} 个波段，而 MS 有 1 个：两者似乎颠倒了。</translation>
  </message>
  <message>
   <source>PAN {file} has {bands} bands; a panchromatic raster has one.</source>
   <translation>PAN {file} 有 {bands} 个波段；全色栅格只有一个。</translation>
  </message>
  <message>
   <source>PAN's pixels are larger than MS's (ratio {ratio}): PAN and MS look swapped.</source>
   <translation>PAN 的像元比 MS 的大（比例 {ratio}）：PAN 与 MS 似乎颠倒了。</translation>
  </message>
  <message>
   <source>Panchromatic</source>
   <translation>全色</translation>
  </message>
  <message>
   <source>Pansharpening quality report</source>
   <translation>全色锐化质量报告</translation>
  </message>
  <message>
   <source>Pansharpening quality: {file}</source>
   <translation>全色锐化质量：{file}</translation>
  </message>
  <message>
   <source>Pieces at full size, in one stretch: what the multispectral raster shows, and the result. Drag the slider.</source>
   <translation>原始大小、同一对比度拉伸的局部：多光谱栅格所示与结果。请拖动滑块。</translation>
  </message>
  <message>
   <source>Please report it.</source>
   <translation>请报告此错误。</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Put it back, or choose another.</source>
   <translation>请放回原处，或另选一个。</translation>
  </message>
  <message>
   <source>PyTorch cannot be loaded: {reason}.</source>
   <translation>无法加载 PyTorch：{reason}。</translation>
  </message>
  <message>
   <source>PyTorch is not installed.</source>
   <translation>未安装 PyTorch。</translation>
  </message>
  <message>
   <source>RPCs</source>
   <translation>RPC</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>红</translation>
  </message>
  <message>
   <source>Red edge</source>
   <translation>红边</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <source>Reproject MS to PAN's coordinate system first.</source>
   <translation>请先将 MS 重投影到 PAN 的坐标系。</translation>
  </message>
  <message>
   <source>Restart QGIS, or install the plugin again.</source>
   <translation>请重启 QGIS，或重新安装插件。</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Result (after)</source>
   <translation>结果（之后）</translation>
  </message>
  <message>
   <source>Runs averaged</source>
   <translation>平均的运行次数</translation>
  </message>
  <message>
   <source>SAM (degrees)</source>
   <translation>SAM（度）</translation>
  </message>
  <message>
   <source>SHA-256 of the adapter</source>
   <translation>适配器的 SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the model</source>
   <translation>模型的 SHA-256</translation>
  </message>
  <message>
   <source>Say which bands they are, or use a classical method such as mtf-glp-fs or gsa.</source>
   <translation>请说明是哪些波段，或使用 mtf-glp-fs、gsa 等经典方法。</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>均值偏移</translation>
  </message>
  <message>
   <source>Shorter is better.</source>
   <translation>越短越好。</translation>
  </message>
  <message>
   <source>Spectrum: {label}</source>
   <translation>光谱：{label}</translation>
  </message>
  <message>
   <source>Spread of the network's runs, per cent of brightness</source>
   <translation>网络各次运行的离散程度，占亮度的百分比</translation>
  </message>
  <message>
   <source>Strength of the signal over that of the error, in decibels. More is better.</source>
   <translation>信号强度与误差强度之比，单位为分贝。越大越好。</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>Taken for it because</source>
   <translation>判定依据</translation>
  </message>
  <message>
   <source>The MS files {first} and {other} lie on different grids.</source>
   <translation>MS 文件 {first} 与 {other} 位于不同的格网。</translation>
  </message>
  <message>
   <source>The Python environment of SSDiff lacks {package}.</source>
   <translation>SSDiff 的 Python 环境缺少 {package}。</translation>
  </message>
  <message>
   <source>The adapter {file} cannot be found.</source>
   <translation>找不到适配器 {file}。</translation>
  </message>
  <message>
   <source>The adapter {file} does not fit its base at {layer}.</source>
   <translation>适配器 {file} 在 {layer} 处与其基础模型不符。</translation>
  </message>
  <message>
   <source>The adapter {file} has values that are not finite at {layer}.</source>
   <translation>适配器 {file} 在 {layer} 处有非有限值。</translation>
  </message>
  <message>
   <source>The adapter {file} is for {bands} bands at ratio {ratio}, the weights for {other} at ratio {served}.</source>
   <translation>适配器 {file} 用于 {bands} 个波段、比例 {ratio}，权重用于 {other} 个波段、比例 {served}。</translation>
  </message>
  <message>
   <source>The adapter {file} was made for other weights ({other}, {sha}...) than these ({base}...).</source>
   <translation>适配器 {file} 是为其他权重（{other}，{sha}...）制作的，而不是这些（{base}...）。</translation>
  </message>
  <message>
   <source>The adapter {file} was made for {made}, the scene is taken for {sensor}.</source>
   <translation>适配器 {file} 是为 {made} 制作的，而场景被视为 {sensor}。</translation>
  </message>
  <message>
   <source>The bands are unnamed and taken as {names}.</source>
   <translation>波段没有名称，按 {names} 处理。</translation>
  </message>
  <message>
   <source>The bands are unnamed and taken in the provider's order ({bands}).</source>
   <translation>波段没有名称，按提供者的顺序处理（{bands}）。</translation>
  </message>
  <message>
   <source>The bands reach from {low:.6g} to {high:.6g}: as {type} they are rounded to whole numbers.</source>
   <translation>各波段的值从 {low:.6g} 到 {high:.6g}：作为 {type} 会被取整。</translation>
  </message>
  <message>
   <source>The bands reach from {low:.6g} to {high:.6g}; {type} holds {least} to {most}, and cuts off the rest.</source>
   <translation>各波段的值从 {low:.6g} 到 {high:.6g}；{type} 只能容纳 {least} 到 {most}，其余会被截断。</translation>
  </message>
  <message>
   <source>The bands {names} were found {by}.</source>
   <translation>波段 {names} 已找到（{by}）。</translation>
  </message>
  <message>
   <source>The content offset of MS differs from place to place; it was not corrected.</source>
   <translation>MS 内容的偏移各处不同；未校正。</translation>
  </message>
  <message>
   <source>The device {device} is not there: CUDA devices count from 0, this machine has {count}.</source>
   <translation>没有设备 {device}：CUDA 设备从 0 开始编号，本机有 {count} 个。</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>磁盘已满。</translation>
  </message>
  <message>
   <source>The disk of {folder} is full ({free} MB left).</source>
   <translation>{folder} 所在磁盘已满（剩余 {free} MB）。</translation>
  </message>
  <message>
   <source>The engine has version {engine}, the plugin {plugin}.</source>
   <translation>引擎版本为 {engine}，插件版本为 {plugin}。</translation>
  </message>
  <message>
   <source>The extent is not four numbers.</source>
   <translation>范围不是四个数。</translation>
  </message>
  <message>
   <source>The extent {extent} is empty.</source>
   <translation>范围 {extent} 为空。</translation>
  </message>
  <message>
   <source>The extent {extent} is empty: its minimum is not below its maximum.</source>
   <translation>范围 {extent} 为空：最小值不小于最大值。</translation>
  </message>
  <message>
   <source>The extent {extent} lies outside the overlap of PAN and MS, {overlap} (xmin, ymin, xmax, ymax).</source>
   <translation>范围 {extent} 在 PAN 与 MS 的重叠区 {overlap} 之外（xmin, ymin, xmax, ymax）。</translation>
  </message>
  <message>
   <source>The file may be damaged or cut off; get it anew.</source>
   <translation>文件可能已损坏或不完整；请重新获取。</translation>
  </message>
  <message>
   <source>The file name speaks of {sensors}.</source>
   <translation>文件名提到 {sensors}。</translation>
  </message>
  <message>
   <source>The file {file} cannot be found.</source>
   <translation>找不到文件 {file}。</translation>
  </message>
  <message>
   <source>The file {file} cannot be read: {reason}.</source>
   <translation>无法读取文件 {file}：{reason}。</translation>
  </message>
  <message>
   <source>The file {file} cannot be written: {reason}.</source>
   <translation>无法写入文件 {file}：{reason}。</translation>
  </message>
  <message>
   <source>The folder name speaks of {sensors}.</source>
   <translation>文件夹名提到 {sensors}。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written to.</source>
   <translation>无法写入文件夹 {folder}。</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist.</source>
   <translation>文件夹 {folder} 不存在。</translation>
  </message>
  <message>
   <source>The fused raster has {fused} bands, MS has {bands}.</source>
   <translation>融合栅格有 {fused} 个波段，MS 有 {bands} 个。</translation>
  </message>
  <message>
   <source>The fusion method gave values that are not finite near row {row} of PAN.</source>
   <translation>该方法在 PAN 的第 {row} 行附近给出了非有限值。</translation>
  </message>
  <message>
   <source>The id {id} is in use.</source>
   <translation>标识 {id} 已被使用。</translation>
  </message>
  <message>
   <source>The list of bands is empty.</source>
   <translation>波段列表为空。</translation>
  </message>
  <message>
   <source>The memory of {device} is full: going on on the CPU.</source>
   <translation>{device} 的内存已满：改在处理器上继续。</translation>
  </message>
  <message>
   <source>The memory of {device} is full: going on with batches of {batch}.</source>
   <translation>{device} 的内存已满：以每批 {batch} 个继续。</translation>
  </message>
  <message>
   <source>The memory ran out.</source>
   <translation>内存不足。</translation>
  </message>
  <message>
   <source>The metadata file {file} cannot be read.</source>
   <translation>无法读取元数据文件 {file}。</translation>
  </message>
  <message>
   <source>The metadata name {sensors}.</source>
   <translation>元数据指明 {sensors}。</translation>
  </message>
  <message>
   <source>The metadata of {file} cannot be read.</source>
   <translation>无法读取 {file} 的元数据。</translation>
  </message>
  <message>
   <source>The metadata of {file} cannot be: {key} is {value}.</source>
   <translation>{file} 的元数据不可能：{key} 为 {value}。</translation>
  </message>
  <message>
   <source>The metadata of {file} lacks {key}.</source>
   <translation>{file} 的元数据缺少 {key}。</translation>
  </message>
  <message>
   <source>The model for ratio 2 is for Landsat, whose PAN pixels have 15 m; these have {pixel:.3g} m.</source>
   <translation>比例 2 的模型用于 PAN 像元为 15 m 的 Landsat；此处为 {pixel:.3g} m。</translation>
  </message>
  <message>
   <source>The model serves a ratio of {ratio} between MS and PAN pixels, the scene's is {down:.3g} x {across:.3g}.</source>
   <translation>模型支持 MS 与 PAN 像元的比例 {ratio}，该场景为 {down:.3g} x {across:.3g}。</translation>
  </message>
  <message>
   <source>The model takes {bands} bands, the scene has {count}.</source>
   <translation>模型使用 {bands} 个波段，该场景有 {count} 个。</translation>
  </message>
  <message>
   <source>The model was not trained on this sensor, as far as can be told.</source>
   <translation>就目前所知，模型没有用该传感器训练过。</translation>
  </message>
  <message>
   <source>The name of the output {file} does not end in {endings}.</source>
   <translation>输出 {file} 的名称不以 {endings} 结尾。</translation>
  </message>
  <message>
   <source>The number of bands and the pixel sizes are those of {sensor}.</source>
   <translation>波段数和像元大小与 {sensor} 相符。</translation>
  </message>
  <message>
   <source>The output cannot be called {file}.</source>
   <translation>输出不能命名为 {file}。</translation>
  </message>
  <message>
   <source>The output folder {folder} does not exist.</source>
   <translation>输出文件夹 {folder} 不存在。</translation>
  </message>
  <message>
   <source>The output folder {folder} is gone.</source>
   <translation>输出文件夹 {folder} 已不见。</translation>
  </message>
  <message>
   <source>The output type {name} is not known.</source>
   <translation>未知的输出类型 {name}。</translation>
  </message>
  <message>
   <source>The output {file} could not be written: {reason}.</source>
   <translation>无法写入输出 {file}：{reason}。</translation>
  </message>
  <message>
   <source>The output {file} exists.</source>
   <translation>输出 {file} 已存在。</translation>
  </message>
  <message>
   <source>The output {file} is a folder.</source>
   <translation>输出 {file} 是文件夹。</translation>
  </message>
  <message>
   <source>The output {file} is no plain file.</source>
   <translation>输出 {file} 不是普通文件。</translation>
  </message>
  <message>
   <source>The output {file} is open in another program, QGIS perhaps, and cannot be replaced.</source>
   <translation>输出 {file} 已在另一程序（可能是 QGIS）中打开，无法替换。</translation>
  </message>
  <message>
   <source>The output {file} is the input {source}.</source>
   <translation>输出 {file} 就是输入 {source}。</translation>
  </message>
  <message>
   <source>The page {file} exists.</source>
   <translation>页面 {file} 已存在。</translation>
  </message>
  <message>
   <source>The page {file} must end in .html.</source>
   <translation>页面 {file} 必须以 .html 结尾。</translation>
  </message>
  <message>
   <source>The reference and the fused raster do not overlap.</source>
   <translation>参考与融合栅格不重叠。</translation>
  </message>
  <message>
   <source>The reference has {bands} bands, the fused raster {fused}.</source>
   <translation>参考有 {bands} 个波段，融合栅格有 {fused} 个。</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>The result has more contrast than the coarser pixels, so its line is wider; it should not be shifted.</source>
   <translation>结果的对比度高于较粗的像元，因此其曲线更宽；但不应有偏移。</translation>
  </message>
  <message>
   <source>The result may take {need:.0f} MB; the disk of {folder} has {free:.0f} MB left.</source>
   <translation>结果可能占用 {need:.0f} MB；{folder} 所在磁盘剩余 {free:.0f} MB。</translation>
  </message>
  <message>
   <source>The result was made with other weights than those installed; SSDiff is left out.</source>
   <translation>结果所用的权重与已安装的不同；略去 SSDiff。</translation>
  </message>
  <message>
   <source>The result was made with the adapted model {name}, which is not known here; SSDiff is left out.</source>
   <translation>结果由适配模型 {name} 生成，此处没有该模型；略去 SSDiff。</translation>
  </message>
  <message>
   <source>The result's detail against the panchromatic one.</source>
   <translation>结果的细节与全色细节的比较。</translation>
  </message>
  <message>
   <source>The result, blurred as the sensor blurs, against MS.</source>
   <translation>按传感器的模糊程度处理后的结果与 MS 的比较。</translation>
  </message>
  <message>
   <source>The scene has too many holes to adapt to.</source>
   <translation>场景空洞太多，无法适应。</translation>
  </message>
  <message>
   <source>The scene is too flat to adapt to: MS has no detail that its lower copy lacks.</source>
   <translation>场景太单调，无法适应：MS 没有其降级副本所缺的细节。</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to, or has too many holes.</source>
   <translation>场景太小或空洞太多，无法适应。</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to: a part must be held out to judge by.</source>
   <translation>场景太小，无法适应：必须留出一部分用于评判。</translation>
  </message>
  <message>
   <source>The scene is too small to adapt to: {width} x {height} whole MS pixels.</source>
   <translation>场景太小，无法适应：{width} x {height} 个完整的 MS 像元。</translation>
  </message>
  <message>
   <source>The sensors in {path} cannot be read: {error}.</source>
   <translation>无法读取 {path} 中的传感器：{error}。</translation>
  </message>
  <message>
   <source>The tensor {name} cannot be stored: a value is not finite in {bits} bits.</source>
   <translation>无法保存张量 {name}：有值在 {bits} 位下不是有限值。</translation>
  </message>
  <message>
   <source>The uncertainty is the spread between samples, and needs several.</source>
   <translation>不确定性是各次运行之间的离散程度，需要多次运行。</translation>
  </message>
  <message>
   <source>The uncertainty raster {file} is not the fused raster's: size or bands differ.</source>
   <translation>不确定性栅格 {file} 不属于该融合栅格：大小或波段不同。</translation>
  </message>
  <message>
   <source>The weights of the result are not there; SSDiff is missing in the check.</source>
   <translation>结果所用的权重不在；检验中缺少 SSDiff。</translation>
  </message>
  <message>
   <source>The weights {file} are not installed.</source>
   <translation>权重 {file} 未安装。</translation>
  </message>
  <message>
   <source>The weights {file} do not exist.</source>
   <translation>权重 {file} 不存在。</translation>
  </message>
  <message>
   <source>The words in {path} cannot be read: {error}.</source>
   <translation>无法读取 {path} 中的词句：{error}。</translation>
  </message>
  <message>
   <source>The {role} path {file} is a folder, not a raster.</source>
   <translation>{role} 路径 {file} 是文件夹，不是栅格。</translation>
  </message>
  <message>
   <source>The {role} raster {file} cannot be opened: {reason}.</source>
   <translation>无法打开 {role} 栅格 {file}：{reason}。</translation>
  </message>
  <message>
   <source>The {role} raster {file} cannot be read at rows {first} to {last}: {reason}.</source>
   <translation>无法读取 {role} 栅格 {file} 的第 {first} 至 {last} 行：{reason}。</translation>
  </message>
  <message>
   <source>The {role} raster {file} does not exist.</source>
   <translation>{role} 栅格 {file} 不存在。</translation>
  </message>
  <message>
   <source>The {role} raster {file} does not lie on PAN's grid.</source>
   <translation>{role} 栅格 {file} 不在 PAN 的格网上。</translation>
  </message>
  <message>
   <source>The {role} raster {file} has an alpha band only.</source>
   <translation>{role} 栅格 {file} 只有 alpha 波段。</translation>
  </message>
  <message>
   <source>The {role} raster {file} holds subdatasets and no bands of its own.</source>
   <translation>{role} 栅格 {file} 含有子数据集，自身没有波段。</translation>
  </message>
  <message>
   <source>The {role} raster {file} may not be read by this user.</source>
   <translation>该用户不能读取 {role} 栅格 {file}。</translation>
  </message>
  <message>
   <source>The {role} raster {file} was deleted or moved during the run.</source>
   <translation>{role} 栅格 {file} 在运行期间被删除或移动。</translation>
  </message>
  <message>
   <source>There are: {sensors}.</source>
   <translation>可用：{sensors}。</translation>
  </message>
  <message>
   <source>There is no check at reduced scale: {error}</source>
   <translation>没有粗一级尺度的检验：{error}</translation>
  </message>
  <message>
   <source>There is no sensor '{name}'.</source>
   <translation>没有传感器“{name}”。</translation>
  </message>
  <message>
   <source>This machine has no Apple graphics that PyTorch can use.</source>
   <translation>本机没有 PyTorch 可用的 Apple 图形处理器。</translation>
  </message>
  <message>
   <source>This machine has no CUDA device that PyTorch can use.</source>
   <translation>本机没有 PyTorch 可用的 CUDA 设备。</translation>
  </message>
  <message>
   <source>Three bands: red, green, blue</source>
   <translation>三个波段：红、绿、蓝</translation>
  </message>
  <message>
   <source>Training diverged and was stopped; the best state before that was kept.</source>
   <translation>学习发散并已停止；保留了此前的最佳状态。</translation>
  </message>
  <message>
   <source>Try the processor; if it happens again, report it.</source>
   <translation>请尝试在处理器上运行；若再次发生，请报告。</translation>
  </message>
  <message>
   <source>Turn a checkpoint of the authors into weights with ssdiff import.</source>
   <translation>请用 ssdiff import 将作者的文件转换为权重。</translation>
  </message>
  <message>
   <source>Typical ground</source>
   <translation>典型地物</translation>
  </message>
  <message>
   <source>Uncertainty</source>
   <translation>不确定性</translation>
  </message>
  <message>
   <source>Uncertainty: the runs of the network differ by {median:.2g} % at half of the pixels, by more than {p95:.2g} % at one in twenty.</source>
   <translation>不确定性：半数像元处网络各次运行相差 {median:.2g} %，二十分之一的像元处超过 {p95:.2g} %。</translation>
  </message>
  <message>
   <source>Unknown alignment {align}.</source>
   <translation>未知的对齐方式 {align}。</translation>
  </message>
  <message>
   <source>Use a classical method such as mtf-glp-fs or gsa.</source>
   <translation>请使用 mtf-glp-fs、gsa 等经典方法。</translation>
  </message>
  <message>
   <source>Use geo, auto or none.</source>
   <translation>请使用 geo、auto 或 none。</translation>
  </message>
  <message>
   <source>Use one of {types}.</source>
   <translation>请使用其中之一：{types}。</translation>
  </message>
  <message>
   <source>Use the weights that ship.</source>
   <translation>请使用随附的权重。</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Warp both north up first.</source>
   <translation>请先将两者变换为北向上。</translation>
  </message>
  <message>
   <source>Warp it north up first.</source>
   <translation>请先将其变换为北向上。</translation>
  </message>
  <message>
   <source>What the colours lose: the result blurred as the sensor blurs, against MS. 0 is best.</source>
   <translation>颜色的损失：按传感器的模糊程度处理后的结果与 MS 的比较。0 为最佳。</translation>
  </message>
  <message>
   <source>What the detail lacks or overdoes, against the panchromatic raster. 0 is best.</source>
   <translation>与全色栅格相比，细节的不足或过度。0 为最佳。</translation>
  </message>
  <message>
   <source>What they mean</source>
   <translation>指标含义</translation>
  </message>
  <message>
   <source>Where is it less sure?</source>
   <translation>哪里不太可靠？</translation>
  </message>
  <message>
   <source>Where the result departs most from the original</source>
   <translation>结果与原始数据差异最大处</translation>
  </message>
  <message>
   <source>Without a reference</source>
   <translation>无参考</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>蓝</translation>
  </message>
  <message>
   <source>by the band names</source>
   <translation>按波段名称</translation>
  </message>
  <message>
   <source>by the band names in the file names</source>
   <translation>按文件名中的波段名称</translation>
  </message>
  <message>
   <source>by the band numbers</source>
   <translation>按波段编号</translation>
  </message>
  <message>
   <source>by the band numbers in the file names</source>
   <translation>按文件名中的波段编号</translation>
  </message>
  <message>
   <source>coastal</source>
   <translation>海岸蓝</translation>
  </message>
  <message>
   <source>fused</source>
   <translation>融合</translation>
  </message>
  <message>
   <source>green</source>
   <translation>绿</translation>
  </message>
  <message>
   <source>ground control points</source>
   <translation>地面控制点</translation>
  </message>
  <message>
   <source>in the provider's order</source>
   <translation>按提供者的顺序</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>文件已损坏</translation>
  </message>
  <message>
   <source>nir</source>
   <translation>近红外</translation>
  </message>
  <message>
   <source>nir1</source>
   <translation>近红外 1</translation>
  </message>
  <message>
   <source>nir2</source>
   <translation>近红外 2</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>projected onto MS by the sensor's MTF</source>
   <translation>按传感器的 MTF 投影到 MS</translation>
  </message>
  <message>
   <source>red</source>
   <translation>红</translation>
  </message>
  <message>
   <source>rededge</source>
   <translation>红边</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <source>taken as {names}</source>
   <translation>按 {names} 处理</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>不确定性</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>{across:.2f} left of</source>
   <translation>左 {across:.2f} 处</translation>
  </message>
  <message>
   <source>{across:.2f} left of and {down:.2f} above</source>
   <translation>左 {across:.2f}、上 {down:.2f} 处</translation>
  </message>
  <message>
   <source>{across:.2f} left of and {down:.2f} below</source>
   <translation>左 {across:.2f}、下 {down:.2f} 处</translation>
  </message>
  <message>
   <source>{across:.2f} right of</source>
   <translation>右 {across:.2f} 处</translation>
  </message>
  <message>
   <source>{across:.2f} right of and {down:.2f} above</source>
   <translation>右 {across:.2f}、上 {down:.2f} 处</translation>
  </message>
  <message>
   <source>{across:.2f} right of and {down:.2f} below</source>
   <translation>右 {across:.2f}、下 {down:.2f} 处</translation>
  </message>
  <message>
   <source>{bands} further bands are left out.</source>
   <translation>另有 {bands} 个波段未使用。</translation>
  </message>
  <message>
   <source>{down:.2f} above</source>
   <translation>上 {down:.2f} 处</translation>
  </message>
  <message>
   <source>{down:.2f} below</source>
   <translation>下 {down:.2f} 处</translation>
  </message>
  <message>
   <source>{empty} of {windows} windows have no data and were left out.</source>
   <translation>{windows} 个窗口中有 {empty} 个没有数据，已略去。</translation>
  </message>
  <message>
   <source>{file} ({width} x {height} pixels of {pixel:g})</source>
   <translation>{file}（{width} x {height} 个 {pixel:g} 的像元）</translation>
  </message>
  <message>
   <source>{file} cannot be written: the result is a GeoTIFF.</source>
   <translation>无法写入 {file}：结果是 GeoTIFF。</translation>
  </message>
  <message>
   <source>{file} does not say that it holds an adapter.</source>
   <translation>{file} 没有说明它含有适配器。</translation>
  </message>
  <message>
   <source>{file} exists and would be replaced.</source>
   <translation>{file} 已存在，将被替换。</translation>
  </message>
  <message>
   <source>{file} is a file.</source>
   <translation>{file} 是文件。</translation>
  </message>
  <message>
   <source>{file} is a pickle, which could run code when it is opened.</source>
   <translation>{file} 是 pickle 文件，打开时可能执行代码。</translation>
  </message>
  <message>
   <source>{file} is not a weights file, or is damaged.</source>
   <translation>{file} 不是权重文件，或已损坏。</translation>
  </message>
  <message>
   <source>{file} is not an adapter file, or is damaged.</source>
   <translation>{file} 不是适配器文件，或已损坏。</translation>
  </message>
  <message>
   <source>{file} is not of Landsat 7, 8 or 9, the ones with a panchromatic band.</source>
   <translation>{file} 不属于有全色波段的 Landsat 7、8 或 9。</translation>
  </message>
  <message>
   <source>{file} may not be used: permission denied.</source>
   <translation>无法使用 {file}：权限不足。</translation>
  </message>
  <message>
   <source>{file} was opened in another program and cannot be replaced; the result is {other}.</source>
   <translation>{file} 已在另一程序中打开，无法替换；结果为 {other}。</translation>
  </message>
  <message>
   <source>{first} {then}</source>
   <translation>{first}{then}</translation>
  </message>
  <message>
   <source>{method} could not be run at the reduced scale: {error}</source>
   <translation>{method} 无法在粗一级尺度上运行：{error}</translation>
  </message>
  <message>
   <source>{method} on {device}: {width} x {height} pixels, {bands} bands.</source>
   <translation>{method}，在 {device} 上：{width} x {height} 个像元，{bands} 个波段。</translation>
  </message>
  <message>
   <source>{one} has a coordinate system ({crs}) and {other} has none.</source>
   <translation>{one} 有坐标系（{crs}），而 {other} 没有。</translation>
  </message>
  <message>
   <source>{one} has a geotransform and {other} has none.</source>
   <translation>{one} 有地理变换，而 {other} 没有。</translation>
  </message>
  <message>
   <source>{pieces} pieces of the scene on {device}, for at most {minutes:g} minutes.</source>
   <translation>场景的 {pieces} 块，在 {device} 上，最多 {minutes:g} 分钟。</translation>
  </message>
  <message>
   <source>{role} {file} is placed by {what} only and has no geotransform.</source>
   <translation>{role} {file} 仅由{what}定位，没有地理变换。</translation>
  </message>
  <message>
   <source>{role} {file} is rotated against its coordinate system.</source>
   <translation>{role} {file} 相对其坐标系有旋转。</translation>
  </message>
  <message>
   <source>{role} {file} is stored south up or mirrored.</source>
   <translation>{role} {file} 以南向上或镜像方式存储。</translation>
  </message>
  <message>
   <source>{role} {file} is {width} x {height} pixels, too small to fuse.</source>
   <translation>{role} {file} 为 {width} x {height} 个像元，太小，无法融合。</translation>
  </message>
  <message>
   <source>{sensor} takes {wanted} bands ({names}), but MS has {count}.</source>
   <translation>{sensor} 使用 {wanted} 个波段（{names}），但 MS 有 {count} 个。</translation>
  </message>
  <message>
   <source>{sensor} takes {wanted} bands ({names}), but {count} were given.</source>
   <translation>{sensor} 使用 {wanted} 个波段（{names}），但给出了 {count} 个。</translation>
  </message>
  <message>
   <source>{sensor}, as chosen.</source>
   <translation>{sensor}，按所选。</translation>
  </message>
  <message>
   <source>{sensor}, as chosen; bands {bands} {by}.</source>
   <translation>{sensor}，按所选；波段 {bands}（{by}）。</translation>
  </message>
  <message>
   <source>{strips} finished strips stay in {folder} for another run.</source>
   <translation>{strips} 个已完成的条带保留在 {folder} 中，供再次运行使用。</translation>
  </message>
  <message>
   <source>{value} % or more</source>
   <translation>{value} % 或更多</translation>
  </message>
  <message>
   <source>{value} of 1</source>
   <translation>{value}（满分 1）</translation>
  </message>
  <message>
   <source>{width} × {height} pixels, {bands} bands</source>
   <translation>{width} × {height} 像元，{bands} 个波段</translation>
  </message>
 </context>
 <context>
  <name>EngineBox</name>
  <message>
   <source>&amp;Build on Python:</source>
   <translation>基于的 Python(&amp;B)：</translation>
  </message>
  <message>
   <source>&amp;Folder of wheels:</source>
   <translation>wheel 文件夹(&amp;F)：</translation>
  </message>
  <message>
   <source>&amp;Repair</source>
   <translation>修复(&amp;R)</translation>
  </message>
  <message>
   <source>A Python program, 3.10 to 3.14; it is left as it is</source>
   <translation>Python 程序（3.10 至 3.14），不会被改动</translation>
  </message>
  <message>
   <source>A folder of wheels (.whl); the user guide says how to fill one</source>
   <translation>存放 wheel（.whl）的文件夹；用户指南说明如何准备</translation>
  </message>
  <message>
   <source>Being changed…</source>
   <translation>正在更改…</translation>
  </message>
  <message>
   <source>C&amp;ompute on:</source>
   <translation>计算设备(&amp;O)：</translation>
  </message>
  <message>
   <source>Choose the Python to build the engine on</source>
   <translation>选择用于构建引擎的 Python</translation>
  </message>
  <message>
   <source>Choose the folder that holds the wheels</source>
   <translation>选择存放 wheel 的文件夹</translation>
  </message>
  <message>
   <source>Download, install and try the engine</source>
   <translation>下载、安装并试运行引擎</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <source>From the internet</source>
   <translation>来自互联网</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>正在检查此计算机…</translation>
  </message>
  <message>
   <source>Make the engine anew; downloads are repeated</source>
   <translation>重新制作引擎；将重新下载</translation>
  </message>
  <message>
   <source>Place:</source>
   <translation>位置：</translation>
  </message>
  <message>
   <source>QGIS's own, or one found on this computer</source>
   <translation>QGIS 自带的，或在此计算机上找到的</translation>
  </message>
  <message>
   <source>Re&amp;move</source>
   <translation>删除(&amp;M)</translation>
  </message>
  <message>
   <source>Remove the engine and free its disk space</source>
   <translation>删除引擎并释放其磁盘空间</translation>
  </message>
  <message>
   <source>Remove the engine? SSDiff does not run without it; it can be installed again.</source>
   <translation>删除引擎？没有它 SSDiff 无法运行；可以重新安装。</translation>
  </message>
  <message>
   <source>SSDiff and the classical methods run in an engine of their own, beside QGIS and its Python. It is installed once for each QGIS profile; updates of the plugin keep it.</source>
   <translation>SSDiff 和经典方法在独立的引擎中运行，与 QGIS 及其 Python 分开。每个 QGIS 配置安装一次；插件更新会保留它。</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>SSDiff 全色锐化</translation>
  </message>
  <message>
   <source>State:</source>
   <translation>状态：</translation>
  </message>
  <message>
   <source>What fits this computer, by its processor and its NVIDIA driver</source>
   <translation>根据处理器和 NVIDIA 驱动，适合此计算机的选项</translation>
  </message>
  <message>
   <source>Without internet, or on another Python</source>
   <translation>离线，或基于其他 Python</translation>
  </message>
 </context>
 <context>
  <name>FirstRunPanel</name>
  <message>
   <source>A Python of its own with PyTorch, installed once beside QGIS into {}.</source>
   <translation>自带 PyTorch 的独立 Python，一次性安装在 QGIS 旁的 {}。</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Install without internet, on another Python, or use an engine of your own</source>
   <translation>离线安装、基于其他 Python 安装，或使用您自己的引擎</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>正在检查此计算机…</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>选项…</translation>
  </message>
  <message>
   <source>SSDiff needs its engine</source>
   <translation>SSDiff 需要其引擎</translation>
  </message>
  <message>
   <source>The engine is being installed</source>
   <translation>正在安装引擎</translation>
  </message>
  <message>
   <source>Until then, Run sharpens the whole scene with GDAL's weighted Brovey method, which QGIS brings along: quick, but with more colour shift, and without this plugin's checks.</source>
   <translation>在此之前，“运行”会用 QGIS 自带的 GDAL 加权 Brovey 方法锐化整个场景：快速，但颜色偏移较大，且没有本插件的检查。</translation>
  </message>
 </context>
 <context>
  <name>Fusing</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>PAN 与 MS 的对齐</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>MS 的波段，如 2,3,4,5（留空：依元数据，否则取前几个）</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>与 MS 一致：再次降分辨率后，结果给出 MS 自身的值</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>范围（留空：全部）</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>更多 MS 栅格，用于每个文件一个波段的场景</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>已按位置、像元大小和名称为 PAN“{pan}”匹配 MS：{ms}。</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>所用方法</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>多光谱栅格（MS；留空：与 PAN 匹配的栅格）</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>更多 MS 栅格中有一个无法读取。请修复或移除。</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>全色栅格（PAN）</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>全色锐化结果</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>质量报告</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>结果与不确定性使用了同一文件。请各给一个文件。</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>用时（秒）</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>算法未准备好。</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>范围没有宽度或高度。请给出场景的一部分。</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>作为 {} 的栅格无法读取。请另选。</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>写入云优化 GeoTIFF</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>全色锐化,全色增强,融合,扩散,全色,多光谱,brovey,锐化</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{}（需要报告）</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>“{}”不是栅格。请从 MS 中移除。</translation>
  </message>
 </context>
 <context>
  <name>InstallBar</name>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>取消(&amp;N)</translation>
  </message>
  <message>
   <source>Progress of the installation</source>
   <translation>安装进度</translation>
  </message>
  <message>
   <source>Stop; what was downloaded is kept for the next try</source>
   <translation>停止；已下载的内容留待下次使用</translation>
  </message>
 </context>
 <context>
  <name>Installation</name>
  <message>
   <source>Looking for a Python…</source>
   <translation>正在查找 Python…</translation>
  </message>
  <message>
   <source>Removing the engine…</source>
   <translation>正在删除引擎…</translation>
  </message>
  <message>
   <source>Stopped. What was downloaded is kept.</source>
   <translation>已停止。已下载的内容会保留。</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
 </context>
 <context>
  <name>LayersBox</name>
  <message>
   <source>&amp;Bands:</source>
   <translation>波段(&amp;B)：</translation>
  </message>
  <message>
   <source>&amp;Files in band order:</source>
   <translation>按波段顺序的文件(&amp;F)：</translation>
  </message>
  <message>
   <source>&amp;Multispectral layer:</source>
   <translation>多光谱图层(&amp;M)：</translation>
  </message>
  <message>
   <source>&amp;Panchromatic layer:</source>
   <translation>全色图层(&amp;P)：</translation>
  </message>
  <message>
   <source>&amp;Sensor:</source>
   <translation>传感器(&amp;S)：</translation>
  </message>
  <message>
   <source>Add a raster file to the project and choose it</source>
   <translation>将栅格文件添加到工程并选用</translation>
  </message>
  <message>
   <source>Ali&amp;gnment:</source>
   <translation>对齐(&amp;G)：</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>指定</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Automatic: {}</source>
   <translation>自动：{}</translation>
  </message>
  <message>
   <source>Choose a raster</source>
   <translation>选择栅格</translation>
  </message>
  <message>
   <source>Choose the multispectral layer, or add one with the “…” button.</source>
   <translation>请选择多光谱图层，或用“…”按钮添加。</translation>
  </message>
  <message>
   <source>Choose the panchromatic layer, or add one with the “…” button.</source>
   <translation>请选择全色图层，或用“…”按钮添加。</translation>
  </message>
  <message>
   <source>How the two layers are laid on each other</source>
   <translation>两个图层如何叠放</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>图层</translation>
  </message>
  <message>
   <source>Rasters and deliveries (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;All files (*)</source>
   <translation>栅格和数据产品 (*.tif *.tiff *.jp2 *.img *.vrt *.til *.dim DIM_*.xml *_MTL.*);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Say which band is which, one by one</source>
   <translation>逐个指定各波段</translation>
  </message>
  <message>
   <source>Several files (one band each)…</source>
   <translation>多个文件（每个一个波段）…</translation>
  </message>
  <message>
   <source>The colour image with the coarser pixels</source>
   <translation>像元较粗的彩色影像</translation>
  </message>
  <message>
   <source>The panchromatic layer is chosen as multispectral too. Choose another for one of the two.</source>
   <translation>全色图层同时被选作多光谱图层。请为其中一项另选图层。</translation>
  </message>
  <message>
   <source>The sensor decides which trained model is used and how bands are understood</source>
   <translation>传感器决定所用的训练模型以及波段的含义</translation>
  </message>
  <message>
   <source>The sharp, single-band image</source>
   <translation>清晰的单波段影像</translation>
  </message>
  <message>
   <source>Which bands to sharpen, by position, in the sensor's order: 2,3,4,5. Empty: as detected.</source>
   <translation>要锐化的波段，按位置并依传感器的顺序：2,3,4,5。留空：按识别结果。</translation>
  </message>
  <message>
   <source>“{}” is no raster that QGIS can read.</source>
   <translation>“{}”不是 QGIS 能读取的栅格。</translation>
  </message>
  <message>
   <source>“{}” names no panchromatic and multispectral files that stand beside it.</source>
   <translation>“{}”未指出与其同处的全色和多光谱文件。</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>Add to this project</source>
   <translation>添加到此工程</translation>
  </message>
  <message>
   <source>Open the dialog</source>
   <translation>打开对话框</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>选项…</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>全色锐化（SSDiff）</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>重新运行</translation>
  </message>
  <message>
   <source>Save elsewhere…</source>
   <translation>另存到别处…</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>&amp;Check</source>
   <translation>检查(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Python of the engine:</source>
   <translation>引擎的 Python(&amp;P)：</translation>
  </message>
  <message>
   <source>A Python environment that you look after yourself, 3.10 or later, with the packages of backend/requirements.txt in the plugin's folder. It goes before the engine above.</source>
   <translation>由您自行维护的 Python 环境（3.10 或更高），含插件文件夹中 backend/requirements.txt 的软件包。它优先于上面的引擎。</translation>
  </message>
  <message>
   <source>An engine of your own</source>
   <translation>您自己的引擎</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Choose the Python that runs the engine</source>
   <translation>选择运行引擎的 Python</translation>
  </message>
  <message>
   <source>Copied: paste it into your report of the fault.</source>
   <translation>已复制：请粘贴到故障报告中。</translation>
  </message>
  <message>
   <source>Copy &amp;diagnostics</source>
   <translation>复制诊断信息(&amp;D)</translation>
  </message>
  <message>
   <source>Copy a report on versions, the engine and the last failure, for a report of a fault</source>
   <translation>复制关于版本、引擎和最近一次失败的报告，用于报告故障</translation>
  </message>
  <message>
   <source>In use:</source>
   <translation>正在使用：</translation>
  </message>
  <message>
   <source>None: the engine above is used</source>
   <translation>无：使用上面的引擎</translation>
  </message>
  <message>
   <source>Start the engine that is used, and ask for its version</source>
   <translation>启动所用引擎并查询其版本</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>正在启动引擎…</translation>
  </message>
  <message>
   <source>The engine works: version {version}, Python {python}.</source>
   <translation>引擎工作正常：版本 {version}，Python {python}。</translation>
  </message>
  <message>
   <source>The python program of an environment that holds PyTorch and rasterio</source>
   <translation>含 PyTorch 和 rasterio 的环境中的 python 程序</translation>
  </message>
 </context>
 <context>
  <name>OutputBox</name>
  <message>
   <source>A GeoTIFF laid out for reading over the network (COG)</source>
   <translation>便于网络读取的 GeoTIFF（COG）</translation>
  </message>
  <message>
   <source>A GeoTIFF; leave it empty for a temporary one</source>
   <translation>GeoTIFF 文件；留空则为临时文件</translation>
  </message>
  <message>
   <source>A second layer: how far the runs of the network differ. Needs Balanced or Best.</source>
   <translation>第二个图层：网络各次运行的差异。需要“均衡”或“最佳”。</translation>
  </message>
  <message>
   <source>A temporary file is deleted when QGIS closes.</source>
   <translation>临时文件在 QGIS 关闭时删除。</translation>
  </message>
  <message>
   <source>Also:</source>
   <translation>另外：</translation>
  </message>
  <message>
   <source>Clou&amp;d-optimised</source>
   <translation>云优化(&amp;D)</translation>
  </message>
  <message>
   <source>Free some space, save elsewhere, or sharpen a smaller area.</source>
   <translation>请腾出空间、存到别处，或锐化较小的区域。</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <source>GeoTIFF with overviews, on the panchromatic layer's grid.</source>
   <translation>带金字塔的 GeoTIFF，位于全色图层的格网上。</translation>
  </message>
  <message>
   <source>Measure the result in the background, and check the method on this scene</source>
   <translation>在后台量测结果，并在此场景上检验方法</translation>
  </message>
  <message>
   <source>Qualit&amp;y report</source>
   <translation>质量报告(&amp;Y)</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Save t&amp;o:</source>
   <translation>保存到(&amp;O)：</translation>
  </message>
  <message>
   <source>Save the sharpened raster</source>
   <translation>保存锐化栅格</translation>
  </message>
  <message>
   <source>Saved as “{}”, a GeoTIFF with overviews, on the panchromatic layer's grid.</source>
   <translation>保存为“{}”：带金字塔的 GeoTIFF，位于全色图层的格网上。</translation>
  </message>
  <message>
   <source>The folder “{}” cannot be written to.</source>
   <translation>文件夹“{}”无法写入。</translation>
  </message>
  <message>
   <source>The folder “{}” does not exist.</source>
   <translation>文件夹“{}”不存在。</translation>
  </message>
  <message>
   <source>The result is a GeoTIFF: it will be saved as “{}”.</source>
   <translation>结果是 GeoTIFF：将保存为“{}”。</translation>
  </message>
  <message>
   <source>The result may take {need:.0f} MB, and the disk of {folder} has {free:.0f} MB left.</source>
   <translation>结果可能占用 {need:.0f} MB，而 {folder} 所在磁盘仅剩 {free:.0f} MB。</translation>
  </message>
  <message>
   <source>The result would replace one of the layers it is made from. Choose another file.</source>
   <translation>结果会覆盖其来源图层之一。请选择其他文件。</translation>
  </message>
  <message>
   <source>This file exists; you will be asked before it is replaced.</source>
   <translation>此文件已存在；覆盖前会询问您。</translation>
  </message>
  <message>
   <source>Uncerta&amp;inty map</source>
   <translation>不确定性图(&amp;I)</translation>
  </message>
  <message>
   <source>[Temporary file]</source>
   <translation>[临时文件]</translation>
  </message>
  <message>
   <source>“{}” is a folder. Give a file name.</source>
   <translation>“{}”是文件夹。请给出文件名。</translation>
  </message>
 </context>
 <context>
  <name>Pansharpen</name>
  <message>
   <source>Adapted model (made by Adapt to a scene)</source>
   <translation>适应后的模型（由“适应场景”生成）</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>PAN 与 MS 的对齐</translation>
  </message>
  <message>
   <source>An adapted model belongs to the method SSDiff. Choose it, or leave Adapted model empty.</source>
   <translation>适应后的模型只用于 SSDiff 方法。请选择该方法，或将“适应后的模型”留空。</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>MS 的波段，如 2,3,4,5（留空：依元数据，否则取前几个）</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>与 MS 一致：再次降分辨率后，结果给出 MS 自身的值</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Diffusion steps</source>
   <translation>扩散步数</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>范围（留空：全部）</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>更多 MS 栅格，用于每个文件一个波段的场景</translation>
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
   <translation>将全色栅格（PAN）与格网较粗的多光谱栅格（MS）融合。结果具有 MS 的波段和单位，位于 PAN 的格网上，范围为两者的重叠区。

PAN 和 MS 必须使用同一坐标系；按地理参考对齐。

MS 可留空，尤其在批处理中：此时取在位置、像元大小和名称上与 PAN 匹配的栅格，在工程的图层和 PAN 旁的文件中找。日志会说明所选栅格。

MS、更多 MS 栅格：一个含全部波段的栅格，或多个按给定顺序叠放波段的栅格，如 Landsat（B2、B3、B4、B5，以 B8 为 PAN）。

波段：在该叠放中从 1 数起的位置，按传感器波段的顺序，如 2,3,4,5。留空：依栅格的元数据选择，否则取前几个。

传感器：auto 根据元数据、波段数、比例和名称猜测，并在日志中说明原因。否则可选 WorldView-2、3、4（wv2、wv3、wv4）、QuickBird（qb）、高分二号（gf2）、GeoEye-1（ge1）、IKONOS（ikonos）、Pleiades（phr）和 Pleiades Neo（pneo）、SPOT 6/7（spot67）、Landsat 7（l7）和 8/9（l89），或其他 3、4 或 8 个波段的传感器（rgb、msi4、msi8）。

方法：自动（auto）在有适用的训练模型时用网络 SSDiff（ssdiff），否则用 MTF-GLP-FS，日志中会说明；“所用方法”会输出给模型。其余为经典方法，不需要训练模型（插值 exp 不加入 PAN 的细节）。适应后的模型或不确定性总是意味着使用 SSDiff。

步数、样本数：各取一个最忠实也最快。步数越多纹理越多，多个样本会取平均。随机种子决定噪声：相同的种子给出相同的结果。

适应后的模型：由“适应场景（SSDiff）”从此场景或类似场景生成的文件；仅用于 SSDiff。填 none 则不用传感器自带的适配。

对齐：geo 按地理参考；auto 还测量并校正 MS 内容与 PAN 内容的偏移；none 将左上角对齐，用于没有地理参考的栅格。

与 MS 一致：对结果作最小的调整，使其经传感器模糊降分辨率后给出 MS 的值。

范围：只融合此部分，向外扩到 PAN 的整像元；它与整体中的该部分相同。

结果是 GeoTIFF，其标签说明制作方式。要么完整写入，要么完全不写；已有文件会被替换。

不确定性：各波段样本的标准差；需要多个样本。

质量报告：含指标、图表和处理前后局部的页面，并在此场景上将该方法与经典方法比较。有报告时，模型可得到 HQNR、D_LAMBDA_K 和 D_S。</translation>
  </message>
  <message>
   <source>Fuses a panchromatic with a multispectral raster, by a diffusion network or classically.</source>
   <translation>用扩散网络或经典方法融合全色与多光谱栅格。</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>已按位置、像元大小和名称为 PAN“{pan}”匹配 MS：{ms}。</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>所用方法</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>多光谱栅格（MS；留空：与 PAN 匹配的栅格）</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>更多 MS 栅格中有一个无法读取。请修复或移除。</translation>
  </message>
  <message>
   <source>Only the method SSDiff has an uncertainty. Choose it, or leave Uncertainty empty.</source>
   <translation>只有 SSDiff 方法有不确定性。请选择它，或将“不确定性”留空。</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>全色栅格（PAN）</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>全色锐化（SSDiff）</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>全色锐化结果</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>质量报告</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>结果与不确定性使用了同一文件。请各给一个文件。</translation>
  </message>
  <message>
   <source>Samples to average</source>
   <translation>平均的样本数</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>用时（秒）</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>算法未准备好。</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>范围没有宽度或高度。请给出场景的一部分。</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>作为 {} 的栅格无法读取。请另选。</translation>
  </message>
  <message>
   <source>The uncertainty is the spread of several samples. Set Samples to 4 or more.</source>
   <translation>不确定性是多个样本的离散程度。请将样本数设为 4 或更多。</translation>
  </message>
  <message>
   <source>Uncertainty (needs several samples)</source>
   <translation>不确定性（需要多个样本）</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>写入云优化 GeoTIFF</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>全色锐化,全色增强,融合,扩散,全色,多光谱,brovey,锐化</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{}（需要报告）</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>“{}”不是栅格。请从 MS 中移除。</translation>
  </message>
 </context>
 <context>
  <name>PansharpenDialog</name>
  <message>
   <source>Drag a rectangle over the area to sharpen. Escape leaves without one.</source>
   <translation>在要锐化的区域上拖出矩形。按 Esc 退出。</translation>
  </message>
  <message>
   <source>Looking at the layers…</source>
   <translation>正在检查图层…</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)</source>
   <translation>全色锐化（SSDiff）</translation>
  </message>
  <message>
   <source>Pansharpening goes on in the background; open the dialog again to see or cancel it.</source>
   <translation>全色锐化在后台继续；再次打开对话框可查看或取消。</translation>
  </message>
  <message>
   <source>{width} × {height} pixels</source>
   <translation>{width} × {height} 像元</translation>
  </message>
  <message>
   <source>“{}” exists. Replace it?</source>
   <translation>“{}”已存在。要覆盖吗？</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Preparing the preview</source>
   <translation>正在准备预览</translation>
  </message>
  <message>
   <source>Preview {} of {}</source>
   <translation>预览 {}/{}</translation>
  </message>
  <message>
   <source>The preview cannot be read.</source>
   <translation>预览无法读取。</translation>
  </message>
 </context>
 <context>
  <name>PreviewExtent</name>
  <message>
   <source>Adapted model (made by Adapt to a scene)</source>
   <translation>适应后的模型（由“适应场景”生成）</translation>
  </message>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>PAN 与 MS 的对齐</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>MS 的波段，如 2,3,4,5（留空：依元数据，否则取前几个）</translation>
  </message>
  <message>
   <source>Consistent with MS: made coarser again, the result gives MS's own values</source>
   <translation>与 MS 一致：再次降分辨率后，结果给出 MS 自身的值</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Extent (empty: all)</source>
   <translation>范围（留空：全部）</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>更多 MS 栅格，用于每个文件一个波段的场景</translation>
  </message>
  <message>
   <source>Fuses a piece of a scene within seconds: the extent given, or its middle where it has more pixels than the longest side allows. The piece has exactly the pixels that it has in the whole.

PAN, MS, bands, sensor and method are those of Pansharpen (SSDiff). MS may be left empty: then it is the raster that fits PAN by place, pixel size and name.

Longest side: in pixels of PAN. 512 takes about a second by a classical method, some seconds by SSDiff.</source>
   <translation>在几秒内融合场景的一块：给定的范围，或当其像元数超过最长边时取其中部。该块的像元与其在整体中完全相同。

PAN、MS、波段、传感器和方法与“全色锐化（SSDiff）”相同。MS 可留空：此时取在位置、像元大小和名称上与 PAN 匹配的栅格。

最长边：以 PAN 像元计。512 用经典方法约需一秒，用 SSDiff 需几秒。</translation>
  </message>
  <message>
   <source>Fuses a small piece of a scene, to see what a method makes of it.</source>
   <translation>融合场景的一小块，查看某方法的效果。</translation>
  </message>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <source>Longest side (pixels of PAN)</source>
   <translation>最长边（PAN 像元）</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>已按位置、像元大小和名称为 PAN“{pan}”匹配 MS：{ms}。</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Method used</source>
   <translation>所用方法</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>多光谱栅格（MS；留空：与 PAN 匹配的栅格）</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>更多 MS 栅格中有一个无法读取。请修复或移除。</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>全色栅格（PAN）</translation>
  </message>
  <message>
   <source>Pansharpened</source>
   <translation>全色锐化结果</translation>
  </message>
  <message>
   <source>Preview an extent</source>
   <translation>预览范围</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>质量报告</translation>
  </message>
  <message>
   <source>Result and uncertainty have one file. Give each its own.</source>
   <translation>结果与不确定性使用了同一文件。请各给一个文件。</translation>
  </message>
  <message>
   <source>Seconds it took</source>
   <translation>用时（秒）</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>算法未准备好。</translation>
  </message>
  <message>
   <source>The extent does not touch PAN. Give a part of the scene.</source>
   <translation>范围与 PAN 不相交。请给出场景的一部分。</translation>
  </message>
  <message>
   <source>The extent has no width or no height. Give a part of the scene.</source>
   <translation>范围没有宽度或高度。请给出场景的一部分。</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>作为 {} 的栅格无法读取。请另选。</translation>
  </message>
  <message>
   <source>Write a cloud-optimised GeoTIFF</source>
   <translation>写入云优化 GeoTIFF</translation>
  </message>
  <message>
   <source>pansharpen,pan-sharpening,fusion,diffusion,panchromatic,multispectral,brovey,sharpen</source>
   <translation>全色锐化,全色增强,融合,扩散,全色,多光谱,brovey,锐化</translation>
  </message>
  <message>
   <source>{} (with a report)</source>
   <translation>{}（需要报告）</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>“{}”不是栅格。请从 MS 中移除。</translation>
  </message>
 </context>
 <context>
  <name>PreviewTool</name>
  <message>
   <source>A piece of {width} × {height} pixels is too large for a look; run it instead.</source>
   <translation>{width} × {height} 像元的区域太大，无法预览；请直接运行。</translation>
  </message>
  <message>
   <source>Choose layers…</source>
   <translation>选择图层…</translation>
  </message>
  <message>
   <source>Choose the panchromatic and the multispectral layer first.</source>
   <translation>请先选择全色和多光谱图层。</translation>
  </message>
  <message>
   <source>Done: “SSDiff preview” is a temporary layer.</source>
   <translation>完成：“SSDiff 预览”是临时图层。</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map and see that piece sharpened</source>
   <translation>在地图上拖出矩形，查看该区域的锐化结果</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map: that piece of “{}” appears sharpened.</source>
   <translation>在地图上拖出矩形：“{}”的该部分将锐化显示。</translation>
  </message>
  <message>
   <source>MTF-GLP-FS: {done} of {total} pieces; GSA's picture stands in for the rest.</source>
   <translation>MTF-GLP-FS：{done}/{total} 块；其余暂以 GSA 的图像代替。</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>选项…</translation>
  </message>
  <message>
   <source>Pansharpen a piece (SSDiff)</source>
   <translation>锐化一块区域（SSDiff）</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Run on the whole scene…</source>
   <translation>在整个场景上运行…</translation>
  </message>
  <message>
   <source>Run on this area…</source>
   <translation>在此区域上运行…</translation>
  </message>
  <message>
   <source>SSDiff preview</source>
   <translation>SSDiff 预览</translation>
  </message>
  <message>
   <source>SSDiff: {done} of {total} pieces; GSA's picture stands in for the rest.</source>
   <translation>SSDiff：已完成 {done}/{total} 块；其余暂以 GSA 的图像代替。</translation>
  </message>
  <message>
   <source>Sharpening…</source>
   <translation>正在锐化…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>The preview waits for the run that is under way.</source>
   <translation>预览正在等待当前运行结束。</translation>
  </message>
  <message>
   <source>The rectangle does not touch the scene. Draw it over both layers.</source>
   <translation>矩形与场景不相交。请画在两个图层之上。</translation>
  </message>
  <message>
   <source>The scene has no georeferencing: no piece of it can be shown in its place. Run it instead.</source>
   <translation>该场景没有地理参考：无法在其位置显示局部。请改为直接运行。</translation>
  </message>
  <message>
   <source>This is GSA's picture; the sharper one is on its way.</source>
   <translation>这是 GSA 的图像；更清晰的图像即将生成。</translation>
  </message>
 </context>
 <context>
  <name>ProblemList</name>
  <message>
   <source>&amp;Use MTF-GLP-FS</source>
   <translation>使用 MTF-GLP-FS(&amp;U)</translation>
  </message>
  <message>
   <source>Adapt…</source>
   <translation>适应…</translation>
  </message>
  <message>
   <source>Choose the Python that runs the engine</source>
   <translation>选择运行引擎的 Python</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>角点对角点</translation>
  </message>
  <message>
   <source>Correct it</source>
   <translation>校正</translation>
  </message>
  <message>
   <source>Exchange the panchromatic and the multispectral layer</source>
   <translation>交换全色和多光谱图层</translation>
  </message>
  <message>
   <source>Good to know: </source>
   <translation>请注意： </translation>
  </message>
  <message>
   <source>Lay the upper-left corners of the layers on each other</source>
   <translation>将图层的左上角对齐</translation>
  </message>
  <message>
   <source>Let SSDiff learn from the scene itself</source>
   <translation>让 SSDiff 从场景本身学习</translation>
  </message>
  <message>
   <source>Measure the offset between the layers and take it off</source>
   <translation>测量并消除图层间的偏移</translation>
  </message>
  <message>
   <source>Must be mended: </source>
   <translation>必须修正： </translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>选项…</translation>
  </message>
  <message>
   <source>S&amp;wap layers</source>
   <translation>交换图层(&amp;W)</translation>
  </message>
  <message>
   <source>Sharpen with MTF-GLP-FS, a classical method that needs no trained model</source>
   <translation>用 MTF-GLP-FS 锐化，这是无需训练模型的经典方法</translation>
  </message>
 </context>
 <context>
  <name>QualityBox</name>
  <message>
   <source>&amp;Quality:</source>
   <translation>质量(&amp;Q)：</translation>
  </message>
  <message>
   <source>Ad&amp;vanced</source>
   <translation>高级(&amp;V)</translation>
  </message>
  <message>
   <source>Adapted model:</source>
   <translation>适应后的模型：</translation>
  </message>
  <message>
   <source>Compute o&amp;n:</source>
   <translation>计算设备(&amp;N)：</translation>
  </message>
  <message>
   <source>Corrects SSDiff's result as little as gives, averaged over each multispectral pixel as the sensor does, the value measured there. Off: the network's own result.</source>
   <translation>对 SSDiff 的结果作最小修正，使其按传感器方式在每个多光谱像元内平均后等于该处的实测值。关闭：网络自身的结果。</translation>
  </message>
  <message>
   <source>Keep the multispectral values</source>
   <translation>保持多光谱数值</translation>
  </message>
  <message>
   <source>Me&amp;thod:</source>
   <translation>方法(&amp;T)：</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>Radiometry:</source>
   <translation>辐射：</translation>
  </message>
  <message>
   <source>SSDiff, or a classical method where no trained model fits</source>
   <translation>SSDiff；没有合适的训练模型时用经典方法</translation>
  </message>
  <message>
   <source>Show or hide what few need</source>
   <translation>显示或隐藏少用的选项</translation>
  </message>
  <message>
   <source>Where SSDiff computes; the classical methods always use the processor</source>
   <translation>SSDiff 的计算位置；经典方法始终使用处理器</translation>
  </message>
 </context>
 <context>
  <name>ReportPanel</name>
  <message>
   <source>&amp;Before/after</source>
   <translation>前后对比(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Colours</source>
   <translation>颜色(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Figures</source>
   <translation>指标(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;How made</source>
   <translation>制作方式(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Open full report</source>
   <translation>打开完整报告(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>保存(&amp;S)…</translation>
  </message>
  <message>
   <source>A piece of {width} × {height} multispectral pixels, made {ratio:.3g} times coarser and fused again.</source>
   <translation>一块 {width} × {height} 多光谱像元的区域，降低分辨率 {ratio:.3g} 倍后重新融合。</translation>
  </message>
  <message>
   <source>Agreement with both inputs (1 is best)</source>
   <translation>与两个输入的一致性（1 为最佳）</translation>
  </message>
  <message>
   <source>Band</source>
   <translation>波段</translation>
  </message>
  <message>
   <source>Colour error where the truth is known (SAM, degrees; shorter is better)</source>
   <translation>真值已知时的颜色误差（SAM，度；越短越好）</translation>
  </message>
  <message>
   <source>How often each value occurs</source>
   <translation>各值出现的频率</translation>
  </message>
  <message>
   <source>Kind of ground</source>
   <translation>地物类型</translation>
  </message>
  <message>
   <source>Mean spectrum</source>
   <translation>平均光谱</translation>
  </message>
  <message>
   <source>Mean {before:.6g} before, {after:.6g} after ({shift:+.2f} %).</source>
   <translation>均值：之前 {before:.6g}，之后 {after:.6g}（{shift:+.2f} %）。</translation>
  </message>
  <message>
   <source>Measure again</source>
   <translation>重新量测</translation>
  </message>
  <message>
   <source>Opens the page in the web browser</source>
   <translation>在浏览器中打开页面</translation>
  </message>
  <message>
   <source>Pansharpening quality</source>
   <translation>全色锐化质量</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Show on the &amp;map</source>
   <translation>在地图上显示(&amp;M)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>There was no check: the scene is too small to be made coarser.</source>
   <translation>未做检验：场景太小，无法降低分辨率。</translation>
  </message>
  <message>
   <source>multispectral (before)</source>
   <translation>多光谱（之前）</translation>
  </message>
  <message>
   <source>result (after)</source>
   <translation>结果（之后）</translation>
  </message>
 </context>
 <context>
  <name>Reports</name>
  <message>
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <source>It cannot be saved to {path}: {why}.</source>
   <translation>无法保存到 {path}：{why}。</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>质量报告</translation>
  </message>
  <message>
   <source>Quality report: {}</source>
   <translation>质量报告：{}</translation>
  </message>
  <message>
   <source>Save the quality report</source>
   <translation>保存质量报告</translation>
  </message>
  <message>
   <source>Saved to {}.</source>
   <translation>已保存到 {}。</translation>
  </message>
  <message>
   <source>The quality is measured in the background…</source>
   <translation>正在后台量测质量…</translation>
  </message>
  <message>
   <source>The report was stopped.</source>
   <translation>报告已停止。</translation>
  </message>
 </context>
 <context>
  <name>RunPanel</name>
  <message>
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Log</source>
   <translation>日志(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>运行(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Run with {}</source>
   <translation>用 {} 运行(&amp;R)</translation>
  </message>
  <message>
   <source>Ca&amp;ncel</source>
   <translation>取消(&amp;N)</translation>
  </message>
  <message>
   <source>Close the window; a run goes on in the background</source>
   <translation>关闭窗口；运行会在后台继续</translation>
  </message>
  <message>
   <source>Compar&amp;e</source>
   <translation>比较(&amp;E)</translation>
  </message>
  <message>
   <source>Drag a divider over the map: the multispectral layer left, the result right</source>
   <translation>在地图上拖动分隔线：左为多光谱图层，右为结果</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Open the illustrated guide in the web browser (F1)</source>
   <translation>在浏览器中打开图文指南（F1）</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Sharpen and add the result to the map</source>
   <translation>锐化并将结果添加到地图</translation>
  </message>
  <message>
   <source>Show or hide what the engine says</source>
   <translation>显示或隐藏引擎的信息</translation>
  </message>
  <message>
   <source>Stop; nothing half-written stays</source>
   <translation>停止；不会留下写了一半的文件</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>剩余 {}</translation>
  </message>
 </context>
 <context>
  <name>Runner</name>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>已取消。未写入任何内容。</translation>
  </message>
  <message>
   <source>Done in {time}. The project was closed meanwhile; the result is {path}.</source>
   <translation>用时 {time} 完成。期间工程已关闭；结果在 {path}。</translation>
  </message>
  <message>
   <source>Done in {time}: “{layer}” was added to the map.</source>
   <translation>用时 {time} 完成：“{layer}”已添加到地图。</translation>
  </message>
  <message>
   <source>Pansharpening: {}</source>
   <translation>全色锐化：{}</translation>
  </message>
  <message>
   <source>QGIS cannot read the result {}.</source>
   <translation>QGIS 无法读取结果 {}。</translation>
  </message>
  <message>
   <source>Starting GDAL…</source>
   <translation>正在启动 GDAL…</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation>正在启动引擎…</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>Written to {}</source>
   <translation>已写入 {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffAdapter</name>
  <message>
   <source>Adapted models (*.safetensors)</source>
   <translation>适应后的模型 (*.safetensors)</translation>
  </message>
  <message>
   <source>The adapted model {} does not exist. Choose another file.</source>
   <translation>适应后的模型 {} 不存在。请选择其他文件。</translation>
  </message>
  <message>
   <source>“{}” holds no adapted model. Choose a file made by Adapt to a scene.</source>
   <translation>“{}”不含适应后的模型。请选择由“适应场景”生成的文件。</translation>
  </message>
  <message>
   <source>“{}” is damaged or no adapted model. Choose a file made by Adapt to a scene.</source>
   <translation>“{}”已损坏或不是适应后的模型。请选择由“适应场景”生成的文件。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffBases</name>
  <message>
   <source>it cannot make environments (venv and ensurepip are missing)</source>
   <translation>无法创建环境（缺少 venv 和 ensurepip）</translation>
  </message>
  <message>
   <source>it cannot make environments; install the package python3-venv</source>
   <translation>无法创建环境；请安装 python3-venv 软件包</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <translation>不存在</translation>
  </message>
  <message>
   <source>it does not start</source>
   <translation>无法启动</translation>
  </message>
  <message>
   <source>it is Python {}, and 3.10 or later is needed</source>
   <translation>它是 Python {}，而需要 3.10 或更高版本</translation>
  </message>
  <message>
   <source>it is Python {}, for which there are no packages yet</source>
   <translation>它是 Python {}，尚无相应软件包</translation>
  </message>
  <message>
   <source>it is not made for this 64-bit processor</source>
   <translation>它不适用于此 64 位处理器</translation>
  </message>
  <message>
   <source>it is not the usual CPython</source>
   <translation>它不是常用的 CPython</translation>
  </message>
  <message>
   <source>it lacks {}</source>
   <translation>缺少 {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffBuilds</name>
  <message>
   <source>Apple graphics (MPS) and processor</source>
   <translation>Apple 图形处理器（MPS）和处理器</translation>
  </message>
  <message>
   <source>Classical methods only, without PyTorch</source>
   <translation>仅经典方法，无 PyTorch</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA 12.6)</source>
   <translation>NVIDIA 显卡（CUDA 12.6）</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA 13.0)</source>
   <translation>NVIDIA 显卡（CUDA 13.0）</translation>
  </message>
  <message>
   <source>Processor (CPU)</source>
   <translation>处理器（CPU）</translation>
  </message>
  <message>
   <source>The driver of {name} is too old ({driver}); with version {oldest} or later CUDA is offered.</source>
   <translation>{name} 的驱动过旧（{driver}）；版本 {oldest} 或更高时可用 CUDA。</translation>
  </message>
  <message>
   <source>the graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <source>{} is too old for PyTorch; the processor is used.</source>
   <translation>{} 对 PyTorch 来说过旧；将使用处理器。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffChecks</name>
  <message>
   <source>Band {band} does not exist: MS has {total} in all. Choose from 1 to {total}.</source>
   <translation>波段 {band} 不存在：MS 共有 {total} 个。请在 1 到 {total} 之间选择。</translation>
  </message>
  <message>
   <source>Choose a PAN whose pixels are smaller.</source>
   <translation>请选择像元更小的 PAN。</translation>
  </message>
  <message>
   <source>Choose a raster with the panchromatic band alone.</source>
   <translation>请选择只含全色波段的栅格。</translation>
  </message>
  <message>
   <source>PAN and MS are one file, “{}”. Choose the panchromatic raster and the multispectral one.</source>
   <translation>PAN 与 MS 是同一个文件“{}”。请分别选择全色栅格和多光谱栅格。</translation>
  </message>
  <message>
   <source>PAN and MS seem to be swapped: exchange them.</source>
   <translation>PAN 和 MS 似乎颠倒了：请交换。</translation>
  </message>
  <message>
   <source>PAN “{name}” has {count} bands. {mend}</source>
   <translation>PAN“{name}”有 {count} 个波段。{mend}</translation>
  </message>
  <message>
   <source>PAN “{pan}” and MS “{ms}” do not overlap. Choose rasters of the same place.</source>
   <translation>PAN“{pan}”与 MS“{ms}”不重叠。请选择同一地点的栅格。</translation>
  </message>
  <message>
   <source>PAN “{pan}” is in {pan_crs}, MS “{ms}” in {ms_crs}. Reproject MS to PAN's CRS (Raster &gt; Projections &gt; Warp) without changing its pixel size.</source>
   <translation>PAN“{pan}”的坐标系为 {pan_crs}，MS“{ms}”为 {ms_crs}。请将 MS 重投影到 PAN 的坐标系（栅格 &gt; 投影 &gt; 变形），不改变像元大小。</translation>
  </message>
  <message>
   <source>PAN “{pan}” is not finer than MS “{ms}”. {mend}</source>
   <translation>PAN“{pan}”并不比 MS“{ms}”更细。{mend}</translation>
  </message>
  <message>
   <source>The folder {} of the report does not exist. Make it first.</source>
   <translation>报告的文件夹 {} 不存在。请先创建。</translation>
  </message>
  <message>
   <source>The output {} is one of the inputs. Choose another name.</source>
   <translation>输出 {} 是输入之一。请另取名称。</translation>
  </message>
  <message>
   <source>The report {} must end in .html.</source>
   <translation>报告 {} 的名称必须以 .html 结尾。</translation>
  </message>
  <message>
   <source>They seem to be swapped: exchange them.</source>
   <translation>两者似乎颠倒了：请交换。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffChoices</name>
  <message>
   <source>Adds detail matched to the sensor's blur; keeps colours well.</source>
   <translation>添加与传感器模糊匹配的细节；颜色保持良好。</translation>
  </message>
  <message>
   <source>Apple graphics (MPS)</source>
   <translation>Apple 图形处理器（MPS）</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Automatic: SSDiff where a trained model fits, else MTF-GLP-FS</source>
   <translation>自动：有适用的训练模型时用 SSDiff，否则用 MTF-GLP-FS</translation>
  </message>
  <message>
   <source>BDSD-PC</source>
   <translation>BDSD-PC</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>均衡</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>最佳</translation>
  </message>
  <message>
   <source>Brovey</source>
   <translation>Brovey</translation>
  </message>
  <message>
   <source>Brovey with haze correction</source>
   <translation>带雾霾校正的 Brovey</translation>
  </message>
  <message>
   <source>By georeferencing</source>
   <translation>按地理参考</translation>
  </message>
  <message>
   <source>By georeferencing, and the offset of their content is measured and taken off.</source>
   <translation>按地理参考，并测量和消除内容的偏移。</translation>
  </message>
  <message>
   <source>Corner on corner</source>
   <translation>角点对角点</translation>
  </message>
  <message>
   <source>Correct the offset between the layers</source>
   <translation>校正图层间的偏移</translation>
  </message>
  <message>
   <source>Detail fitted for each band by least squares.</source>
   <translation>用最小二乘为每个波段拟合细节。</translation>
  </message>
  <message>
   <source>Detect automatically</source>
   <translation>自动识别</translation>
  </message>
  <message>
   <source>Extent of a layer</source>
   <translation>某图层的范围</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>快速</translation>
  </message>
  <message>
   <source>GSA (adaptive Gram-Schmidt)</source>
   <translation>GSA（自适应 Gram-Schmidt）</translation>
  </message>
  <message>
   <source>GaoFen-2</source>
   <translation>高分二号（GaoFen-2）</translation>
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
   <translation>仅插值</translation>
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
   <translation>八次运行的平均：噪声最小，耗时最多 8 倍。</translation>
  </message>
  <message>
   <source>Mean of four runs: a little less noise, up to 4 times as long.</source>
   <translation>四次运行的平均：噪声略小，耗时最多 4 倍。</translation>
  </message>
  <message>
   <source>NVIDIA graphics card (CUDA)</source>
   <translation>NVIDIA 显卡（CUDA）</translation>
  </message>
  <message>
   <source>No sharpening: the multispectral layer on the finer grid.</source>
   <translation>不锐化：只把多光谱图层放到更细的格网上。</translation>
  </message>
  <message>
   <source>One run. Right for most work.</source>
   <translation>运行一次。适合大多数工作。</translation>
  </message>
  <message>
   <source>Other sensor: 8 bands</source>
   <translation>其他传感器：8 个波段</translation>
  </message>
  <message>
   <source>Other sensor: blue, green, red, near infrared</source>
   <translation>其他传感器：蓝、绿、红、近红外</translation>
  </message>
  <message>
   <source>Other sensor: red, green, blue</source>
   <translation>其他传感器：红、绿、蓝</translation>
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
   <translation>处理器（CPU）</translation>
  </message>
  <message>
   <source>QuickBird</source>
   <translation>QuickBird</translation>
  </message>
  <message>
   <source>Ratio method that takes haze off first (BT-H).</source>
   <translation>先去除雾霾的比值方法（BT-H）。</translation>
  </message>
  <message>
   <source>Rectangle drawn on the map</source>
   <translation>在地图上绘制的矩形</translation>
  </message>
  <message>
   <source>SPOT 6/7</source>
   <translation>SPOT 6/7</translation>
  </message>
  <message>
   <source>SSDiff (deep learning)</source>
   <translation>SSDiff（深度学习）</translation>
  </message>
  <message>
   <source>Sharp; colours may drift where vegetation is dense.</source>
   <translation>清晰；植被茂密处颜色可能偏移。</translation>
  </message>
  <message>
   <source>The graphics card if there is a usable one, else the processor.</source>
   <translation>有可用显卡时用显卡，否则用处理器。</translation>
  </message>
  <message>
   <source>The plain ratio method: quick and sharp, colours change most.</source>
   <translation>简单比值方法：快速清晰，颜色变化最大。</translation>
  </message>
  <message>
   <source>The upper-left corners meet; for layers without georeferencing.</source>
   <translation>左上角重合；用于没有地理参考的图层。</translation>
  </message>
  <message>
   <source>Trained on real satellite scenes of the sensor's kind.</source>
   <translation>用同类传感器的真实卫星场景训练。</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>地图当前显示的范围</translation>
  </message>
  <message>
   <source>Whole overlap of the two layers</source>
   <translation>两个图层的全部重叠区</translation>
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
   <translation>引擎的某个文件被其他程序占用，例如杀毒软件或另一个 QGIS。</translation>
  </message>
  <message>
   <source>A file of the engine was removed or locked, as antivirus programs do.</source>
   <translation>引擎的某个文件被删除或锁定，杀毒软件常会如此。</translation>
  </message>
  <message>
   <source>A file's path is too long for Windows.</source>
   <translation>某个文件的路径对 Windows 来说过长。</translation>
  </message>
  <message>
   <source>A firewall may block pypi.org or download.pytorch.org: ask for access, {}.</source>
   <translation>防火墙可能拦截了 pypi.org 或 download.pytorch.org：请申请访问权限，{}。</translation>
  </message>
  <message>
   <source>A package is not offered for this Python and this system.</source>
   <translation>某个软件包没有适用于此 Python 和此系统的版本。</translation>
  </message>
  <message>
   <source>A package is not the one that the plugin was made with; it was not installed.</source>
   <translation>某个软件包与插件制作时所用的不同，未安装。</translation>
  </message>
  <message>
   <source>Add your organisation's root certificate in Settings &gt; Options &gt; Authentication &gt; Manage Certificates, {}.</source>
   <translation>请在“设置 &gt; 选项 &gt; 认证 &gt; 管理证书”中添加贵单位的根证书，{}。</translation>
  </message>
  <message>
   <source>Ask for the right to write there, or start QGIS with a profile in a folder of your own.</source>
   <translation>请申请写入权限，或用位于您自己文件夹中的配置启动 QGIS。</translation>
  </message>
  <message>
   <source>Choose an HTTP proxy in Settings &gt; Options &gt; Network, {}.</source>
   <translation>请在“设置 &gt; 选项 &gt; 网络”中选择 HTTP 代理，{}。</translation>
  </message>
  <message>
   <source>Choose another Python (3.10 to 3.14), or the build for the processor.</source>
   <translation>请选择其他 Python（3.10 至 3.14），或用于处理器的版本。</translation>
  </message>
  <message>
   <source>Close other QGIS windows, exclude the engine's folder from the scan, and press Install again.</source>
   <translation>请关闭其他 QGIS 窗口，将引擎文件夹排除在扫描之外，再按“安装”。</translation>
  </message>
  <message>
   <source>Close other programs and press Install again.</source>
   <translation>请关闭其他程序，再按“安装”。</translation>
  </message>
  <message>
   <source>Enter them in Settings &gt; Options &gt; Network and press Install again, {}.</source>
   <translation>请在“设置 &gt; 选项 &gt; 网络”中填写并再按“安装”，{}。</translation>
  </message>
  <message>
   <source>Exclude the engine's folder from the scan and press Repair.</source>
   <translation>请将引擎文件夹排除在扫描之外，再按“修复”。</translation>
  </message>
  <message>
   <source>Fill it on a machine with the same system and Python, as the user guide describes.</source>
   <translation>请按用户指南在系统和 Python 相同的机器上准备。</translation>
  </message>
  <message>
   <source>Free some space and press Install again; what was downloaded is kept.</source>
   <translation>请腾出空间后再按“安装”；已下载的内容会保留。</translation>
  </message>
  <message>
   <source>Have long paths enabled in Windows, or use a QGIS profile with a shorter path.</source>
   <translation>请在 Windows 中启用长路径，或使用路径较短的 QGIS 配置。</translation>
  </message>
  <message>
   <source>Install the plugin again; the engine is kept.</source>
   <translation>请重新安装插件；引擎会保留。</translation>
  </message>
  <message>
   <source>Install “Visual C++ Redistributable x64” from aka.ms/vs/17/release/vc_redist.x64.exe and press Repair.</source>
   <translation>请从 aka.ms/vs/17/release/vc_redist.x64.exe 安装“Visual C++ Redistributable x64”，再按“修复”。</translation>
  </message>
  <message>
   <source>Look at the internet connection and press Install again, {}.</source>
   <translation>请检查网络连接并再按“安装”，{}。</translation>
  </message>
  <message>
   <source>Look at the proxy in Settings &gt; Options &gt; Network and press Install again, {}.</source>
   <translation>请检查“设置 &gt; 选项 &gt; 网络”中的代理并再按“安装”，{}。</translation>
  </message>
  <message>
   <source>On Debian and Ubuntu install the package python3-venv, then press Install again.</source>
   <translation>在 Debian 和 Ubuntu 上请安装 python3-venv 软件包，再按“安装”。</translation>
  </message>
  <message>
   <source>Press Install again. If it stays, a proxy or a mirror delivers changed files.</source>
   <translation>请再按“安装”。若仍如此，则代理或镜像提供了被改动的文件。</translation>
  </message>
  <message>
   <source>Press Install again; if it stays, “Copy diagnostics” has what a report of the fault needs.</source>
   <translation>请再按“安装”；若仍如此，“复制诊断信息”含有故障报告所需的内容。</translation>
  </message>
  <message>
   <source>PyTorch cannot use the graphics card.</source>
   <translation>PyTorch 无法使用显卡。</translation>
  </message>
  <message>
   <source>PyTorch needs Microsoft's Visual C++ runtime, which is missing or too old.</source>
   <translation>PyTorch 需要微软的 Visual C++ 运行库，它缺失或版本过旧。</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>磁盘已满。</translation>
  </message>
  <message>
   <source>The engine's folder may not be written to.</source>
   <translation>无权写入引擎文件夹。</translation>
  </message>
  <message>
   <source>The folder of wheels does not hold all packages for this Python and this system.</source>
   <translation>wheel 文件夹中没有适用于此 Python 和此系统的全部软件包。</translation>
  </message>
  <message>
   <source>The installation failed without a word.</source>
   <translation>安装失败，无任何说明。</translation>
  </message>
  <message>
   <source>The installation failed: {}</source>
   <translation>安装失败：{}</translation>
  </message>
  <message>
   <source>The installer cannot use a SOCKS proxy.</source>
   <translation>安装程序不能使用 SOCKS 代理。</translation>
  </message>
  <message>
   <source>The memory ran out.</source>
   <translation>内存不足。</translation>
  </message>
  <message>
   <source>The plugin's own files are not complete.</source>
   <translation>插件自身的文件不完整。</translation>
  </message>
  <message>
   <source>The proxy cannot be reached or refuses the connection.</source>
   <translation>代理无法连接或拒绝连接。</translation>
  </message>
  <message>
   <source>The proxy wants a user name and a password.</source>
   <translation>代理需要用户名和密码。</translation>
  </message>
  <message>
   <source>The server of the packages cannot be reached.</source>
   <translation>无法连接软件包服务器。</translation>
  </message>
  <message>
   <source>The server of the packages refused the connection.</source>
   <translation>软件包服务器拒绝连接。</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted; often a firewall that reads along is the reason.</source>
   <translation>服务器证书不受信任；常见原因是防火墙在检查流量。</translation>
  </message>
  <message>
   <source>This Python cannot make environments.</source>
   <translation>此 Python 无法创建环境。</translation>
  </message>
  <message>
   <source>Update NVIDIA's driver, or install the build for the processor.</source>
   <translation>请更新 NVIDIA 驱动，或安装用于处理器的版本。</translation>
  </message>
  <message>
   <source>or install from a folder of wheels</source>
   <translation>或从 wheel 文件夹安装</translation>
  </message>
 </context>
 <context>
  <name>SSDiffEngine</name>
  <message>
   <source>Choose another Python in the plugin's options.</source>
   <translation>请在插件选项中选择其他 Python。</translation>
  </message>
  <message>
   <source>If the memory ran out, choose a smaller extent or close other programs.</source>
   <translation>如果内存不足，请选择较小的范围或关闭其他程序。</translation>
  </message>
  <message>
   <source>Install it again, or choose another Python, in the plugin's options.</source>
   <translation>请在插件选项中重新安装，或选择其他 Python。</translation>
  </message>
  <message>
   <source>Its last words: {said}</source>
   <translation>其最后的输出：{said}</translation>
  </message>
  <message>
   <source>Run the job again.</source>
   <translation>请重新运行任务。</translation>
  </message>
  <message>
   <source>Run the job again; the engine starts anew.</source>
   <translation>请重新运行任务；引擎会重新启动。</translation>
  </message>
  <message>
   <source>The Python {origin} does not exist: {path}. Choose another in the plugin's options.</source>
   <translation>{origin}的 Python 不存在：{path}。请在插件选项中另选。</translation>
  </message>
  <message>
   <source>The SSDiff engine could not be started with {python}: {why}.</source>
   <translation>无法用 {python} 启动 SSDiff 引擎：{why}。</translation>
  </message>
  <message>
   <source>The SSDiff engine did not start ({how}).</source>
   <translation>SSDiff 引擎未能启动（{how}）。</translation>
  </message>
  <message>
   <source>The SSDiff engine is damaged. Press Repair in the plugin's options.</source>
   <translation>SSDiff 引擎已损坏。请在插件选项中按“修复”。</translation>
  </message>
  <message>
   <source>The SSDiff engine is not completely installed. Go on with it in the plugin's options.</source>
   <translation>SSDiff 引擎未完全安装。请在插件选项中继续。</translation>
  </message>
  <message>
   <source>The SSDiff engine is not installed yet. Install it in the plugin's options.</source>
   <translation>SSDiff 引擎尚未安装。请在插件选项中安装。</translation>
  </message>
  <message>
   <source>The SSDiff engine stopped before the job was done ({how}); nothing was written.</source>
   <translation>SSDiff 引擎在任务完成前停止（{how}）；未写入任何内容。</translation>
  </message>
  <message>
   <source>The SSDiff engine was not ready after {seconds:.0f} seconds.</source>
   <translation>SSDiff 引擎在 {seconds:.0f} 秒后仍未就绪。</translation>
  </message>
  <message>
   <source>The SSDiff engine was removed while it was at work: {} is gone.</source>
   <translation>SSDiff 引擎在工作时被删除：{} 已不存在。</translation>
  </message>
  <message>
   <source>The SSDiff engine was shut down.</source>
   <translation>SSDiff 引擎已关闭。</translation>
  </message>
  <message>
   <source>The bands “{bands}” are no list of positive numbers such as 2,3,4,5.</source>
   <translation>波段“{bands}”不是 2,3,4,5 这样的正数列表。</translation>
  </message>
  <message>
   <source>The bands “{bands}” name one band twice.</source>
   <translation>波段“{bands}”中有一个波段出现两次。</translation>
  </message>
  <message>
   <source>The job failed without a word.</source>
   <translation>任务失败，没有给出任何说明。</translation>
  </message>
  <message>
   <source>The plugin's files are not complete: {} is missing. Install the plugin again.</source>
   <translation>插件文件不完整：缺少 {}。请重新安装插件。</translation>
  </message>
  <message>
   <source>exit status {number}</source>
   <translation>退出状态 {number}</translation>
  </message>
  <message>
   <source>it closed its output</source>
   <translation>它关闭了输出</translation>
  </message>
  <message>
   <source>set in the environment variable {}</source>
   <translation>环境变量 {} 中设置</translation>
  </message>
  <message>
   <source>set in the plugin's options</source>
   <translation>插件选项中设置</translation>
  </message>
  <message>
   <source>stopped by signal {number}</source>
   <translation>被信号 {number} 停止</translation>
  </message>
 </context>
 <context>
  <name>SSDiffEngineWords</name>
  <message>
   <source> ({} free).</source>
   <translation> （可用 {}）。</translation>
  </message>
  <message>
   <source>&amp;Install again</source>
   <translation>重新安装(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Install engine</source>
   <translation>安装引擎(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Repair engine</source>
   <translation>修复引擎(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Update engine</source>
   <translation>更新引擎(&amp;U)</translation>
  </message>
  <message>
   <source>About {download} to download, {disk} on disk</source>
   <translation>下载约 {download}，占用磁盘 {disk}</translation>
  </message>
  <message>
   <source>Damaged: files are missing, or the Python that it is built on is gone. Repair it.</source>
   <translation>已损坏：缺少文件，或其所基于的 Python 已不存在。请修复。</translation>
  </message>
  <message>
   <source>Installed and proved: {}</source>
   <translation>已安装并验证：{}</translation>
  </message>
  <message>
   <source>Installed, for an earlier version of the plugin. Update it.</source>
   <translation>已安装，但属于插件的旧版本。请更新。</translation>
  </message>
  <message>
   <source>Installed.</source>
   <translation>已安装。</translation>
  </message>
  <message>
   <source>Not complete: an installation was stopped. Install goes on with what is there.</source>
   <translation>不完整：安装曾被中止。按“安装”将从已有内容继续。</translation>
  </message>
  <message>
   <source>Not installed.</source>
   <translation>未安装。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffExports</name>
  <message>
   <source>Check that it is shown on the map and that the disk has room, or save it as a GeoTIFF yourself.</source>
   <translation>请确认它能在地图上显示且磁盘有空间，或自行另存为 GeoTIFF。</translation>
  </message>
  <message>
   <source>The layer “{name}” ({origin}) cannot be saved as a file for the engine.</source>
   <translation>图层“{name}”（{origin}）无法保存为引擎可用的文件。</translation>
  </message>
  <message>
   <source>“{name}” ({origin}) is no file that the engine can open; QGIS saved it as a temporary one.</source>
   <translation>“{name}”（{origin}）不是引擎能打开的文件；QGIS 已将其存为临时文件。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffInstall</name>
  <message>
   <source>Free some space on the disk of {} and press Install again.</source>
   <translation>请在 {} 所在磁盘腾出空间后再按“安装”。</translation>
  </message>
  <message>
   <source>Preparing a Python environment</source>
   <translation>正在准备 Python 环境</translation>
  </message>
  <message>
   <source>The engine needs {need} of free disk space while it is installed; there are {free}.</source>
   <translation>安装引擎时需要 {need} 的可用磁盘空间；现有 {free}。</translation>
  </message>
  <message>
   <source>The engine that was there before is back.</source>
   <translation>原来的引擎已恢复。</translation>
  </message>
  <message>
   <source>The engine works: {}</source>
   <translation>引擎工作正常：{}</translation>
  </message>
  <message>
   <source>Trying the engine</source>
   <translation>正在试运行引擎</translation>
  </message>
 </context>
 <context>
  <name>SSDiffInstallation</name>
  <message>
   <source>Installing the SSDiff engine</source>
   <translation>正在安装 SSDiff 引擎</translation>
  </message>
  <message>
   <source>Looking at the graphics card</source>
   <translation>正在检查显卡</translation>
  </message>
  <message>
   <source>Removing the SSDiff engine</source>
   <translation>正在删除 SSDiff 引擎</translation>
  </message>
 </context>
 <context>
  <name>SSDiffLanguage</name>
  <message>
   <source>en</source>
   <translation>zh_CN</translation>
  </message>
 </context>
 <context>
  <name>SSDiffMatching</name>
  <message>
   <source>No multispectral raster matches PAN “{}” by place and pixel size. Choose MS.</source>
   <translation>没有多光谱栅格在位置和像元大小上与 PAN“{}”匹配。请选择 MS。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffOptions</name>
  <message>
   <source>Checking the SSDiff engine</source>
   <translation>正在检查 SSDiff 引擎</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>SSDiff 全色锐化</translation>
  </message>
 </context>
 <context>
  <name>SSDiffOutcome</name>
  <message>
   <source> Found, but not fit: {}.</source>
   <translation> 找到但不适用：{}。</translation>
  </message>
  <message>
   <source>Another QGIS window is installing or removing the engine.</source>
   <translation>另一个 QGIS 窗口正在安装或删除引擎。</translation>
  </message>
  <message>
   <source>Install Python 3.12 from python.org (under Linux, the package python3-venv) and press Install again.</source>
   <translation>请从 python.org 安装 Python 3.12（Linux 下为 python3-venv 软件包），再按“安装”。</translation>
  </message>
  <message>
   <source>Press Repair.</source>
   <translation>请按“修复”。</translation>
  </message>
  <message>
   <source>The engine needs Python 3.10 to 3.14, and this machine has none that serves.</source>
   <translation>引擎需要 Python 3.10 至 3.14，此机器上没有合适的。</translation>
  </message>
  <message>
   <source>The packages are installed, but the engine does not work: {}</source>
   <translation>软件包已安装，但引擎无法工作：{}</translation>
  </message>
  <message>
   <source>Wait until it is done, then try again.</source>
   <translation>请等待其完成后再试。</translation>
  </message>
  <message>
   <source>classical methods, rasterio {}</source>
   <translation>经典方法，rasterio {}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPip</name>
  <message>
   <source>Downloading {name} ({size})</source>
   <translation>正在下载 {name}（{size}）</translation>
  </message>
  <message>
   <source>Taking {}</source>
   <translation>正在取用 {}</translation>
  </message>
  <message>
   <source>Unpacking; large packages take a minute or two</source>
   <translation>正在解包；大的软件包需要一两分钟</translation>
  </message>
  <message>
   <source>{} was downloaded before</source>
   <translation>{} 已下载过</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPlan</name>
  <message>
   <source>Installing PyTorch</source>
   <translation>正在安装 PyTorch</translation>
  </message>
  <message>
   <source>Installing the packages for rasters</source>
   <translation>正在安装栅格软件包</translation>
  </message>
  <message>
   <source>Updating the installer</source>
   <translation>正在更新安装程序</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPlugin</name>
  <message>
   <source>Fuse a panchromatic with a multispectral raster</source>
   <translation>融合全色与多光谱栅格</translation>
  </message>
  <message>
   <source>Pansharpen (SSDiff)…</source>
   <translation>全色锐化（SSDiff）…</translation>
  </message>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>SSDiff 全色锐化</translation>
  </message>
 </context>
 <context>
  <name>SSDiffPreflight</name>
  <message>
   <source>MS covers {} of PAN</source>
   <translation>MS 覆盖 PAN 的 {}</translation>
  </message>
  <message>
   <source>NoData of PAN {0}, of MS {1}</source>
   <translation>无数据值：PAN {0}，MS {1}</translation>
  </message>
  <message>
   <source>NoData {}</source>
   <translation>无数据值 {}</translation>
  </message>
  <message>
   <source>PAN is {} times as fine as MS</source>
   <translation>PAN 的精细度为 MS 的 {} 倍</translation>
  </message>
  <message>
   <source>PAN {0}, MS {1}</source>
   <translation>PAN {0}，MS {1}</translation>
  </message>
  <message>
   <source>about {time} {where}</source>
   <translation>{where}约 {time}</translation>
  </message>
  <message>
   <source>bands {}</source>
   <translation>波段 {}</translation>
  </message>
  <message>
   <source>content shifted by {0:.1f}, {1:.1f} multispectral pixels</source>
   <translation>内容偏移 {0:.1f}, {1:.1f} 个多光谱像元</translation>
  </message>
  <message>
   <source>no offset</source>
   <translation>无偏移</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>on the graphics card</source>
   <translation>在显卡上</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>在处理器上</translation>
  </message>
  <message>
   <source>up to {} on disk</source>
   <translation>磁盘占用最多 {}</translation>
  </message>
  <message>
   <source>{} bits</source>
   <translation>{} 位</translation>
  </message>
  <message>
   <source>{} of memory</source>
   <translation>内存 {}</translation>
  </message>
  <message>
   <source>{}-bit floats</source>
   <translation>{} 位浮点</translation>
  </message>
 </context>
 <context>
  <name>SSDiffProvenance</name>
  <message>
   <source>Adapter {name} (SHA-256 {sha}).</source>
   <translation>适配器 {name}（SHA-256 {sha}）。</translation>
  </message>
  <message>
   <source>Alignment: {}.</source>
   <translation>对齐：{}。</translation>
  </message>
  <message>
   <source>Bands of MS: {}.</source>
   <translation>MS 的波段：{}。</translation>
  </message>
  <message>
   <source>Detail finer than the multispectral pixels is a neural network's estimate (SSDiff): measure on the original bands where a decision depends on it.</source>
   <translation>比多光谱像元更细的细节是神经网络（SSDiff）的估计：若决策取决于此，请在原始波段上量测。</translation>
  </message>
  <message>
   <source>Model {name} (SHA-256 {sha}), steps {steps}, samples {samples}, seed {seed}, on {device}.</source>
   <translation>模型 {name}（SHA-256 {sha}），步数 {steps}，样本数 {samples}，随机种子 {seed}，设备 {device}。</translation>
  </message>
  <message>
   <source>Multispectral raster on the panchromatic grid, fused with the method {}.</source>
   <translation>位于全色格网上的多光谱栅格，用方法 {} 融合。</translation>
  </message>
  <message>
   <source>PAN: {pan}; MS: {ms}.</source>
   <translation>PAN：{pan}；MS：{ms}。</translation>
  </message>
  <message>
   <source>Pansharpened by {plugin}: method {method}.</source>
   <translation>由 {plugin} 全色锐化：方法 {method}。</translation>
  </message>
  <message>
   <source>Sensor: {title}. {why}</source>
   <translation>传感器：{title}。{why}</translation>
  </message>
 </context>
 <context>
  <name>SSDiffProvider</name>
  <message>
   <source>SSDiff pansharpening</source>
   <translation>SSDiff 全色锐化</translation>
  </message>
 </context>
 <context>
  <name>SSDiffReport</name>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>细节</translation>
  </message>
  <message>
   <source>Overall (HQNR)</source>
   <translation>总体（HQNR）</translation>
  </message>
 </context>
 <context>
  <name>SSDiffResult</name>
  <message>
   <source>Pansharpened</source>
   <translation>全色锐化结果</translation>
  </message>
  <message>
   <source>Standard deviation of {samples} runs of the network, in the units of “{result}”.</source>
   <translation>网络 {samples} 次运行的标准差，单位与“{result}”相同。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffSources</name>
  <message>
   <source>The layer “{}” cannot be read. Mend its data source first.</source>
   <translation>图层“{}”无法读取。请先修复其数据源。</translation>
  </message>
  <message>
   <source>The layer “{}” is a rendered picture from a server (8-bit colours, not measured values), which must not be pansharpened. Use the raster file itself.</source>
   <translation>图层“{}”是服务器渲染的图片（8 位颜色，而非测量值），不得全色锐化。请使用栅格文件本身。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStages</name>
  <message>
   <source>Aligning the layers…</source>
   <translation>正在对齐图层…</translation>
  </message>
  <message>
   <source>Building overviews…</source>
   <translation>正在生成金字塔…</translation>
  </message>
  <message>
   <source>Checking the methods one scale up…</source>
   <translation>正在粗一级尺度上检验各方法…</translation>
  </message>
  <message>
   <source>Comparing the colours…</source>
   <translation>正在比较颜色…</translation>
  </message>
  <message>
   <source>Comparing with the reference…</source>
   <translation>正在与参考比较…</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>完成。</translation>
  </message>
  <message>
   <source>Learning from the scene. On the held-out part the error in colour (SAM) went from {sam0}° to {sam1}°, the overall error (ERGAS) from {ergas0} to {ergas1}</source>
   <translation>正在从场景学习。在保留部分，颜色误差（SAM）由 {sam0}° 变为 {sam1}°，总体误差（ERGAS）由 {ergas0} 变为 {ergas1}</translation>
  </message>
  <message>
   <source>Learning from the scene; nothing is better on the held-out part yet…</source>
   <translation>正在从场景学习；保留部分尚无改善…</translation>
  </message>
  <message>
   <source>Measuring at full resolution…</source>
   <translation>正在全分辨率下量测…</translation>
  </message>
  <message>
   <source>Measuring the scene…</source>
   <translation>正在测量场景…</translation>
  </message>
  <message>
   <source>Opening the layers…</source>
   <translation>正在打开图层…</translation>
  </message>
  <message>
   <source>Reducing the multispectral raster…</source>
   <translation>正在降低多光谱栅格的分辨率…</translation>
  </message>
  <message>
   <source>Reducing the panchromatic raster…</source>
   <translation>正在降低全色栅格的分辨率…</translation>
  </message>
  <message>
   <source>Saving a layer as a file…</source>
   <translation>正在将图层保存为文件…</translation>
  </message>
  <message>
   <source>Sharpening…</source>
   <translation>正在锐化…</translation>
  </message>
  <message>
   <source>Working…</source>
   <translation>处理中…</translation>
  </message>
  <message>
   <source>Writing the reference…</source>
   <translation>正在写入参考…</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>正在写入…</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} 小时 {1} 分钟</translation>
  </message>
  <message>
   <source>{stage} ({time} left)</source>
   <translation>{stage}（剩余 {time}）</translation>
  </message>
  <message>
   <source>{} h</source>
   <translation>{} 小时</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} 分钟</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} 秒</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStandIn</name>
  <message>
   <source>Enable the plugin “Processing” with its GDAL provider, or install the engine.</source>
   <translation>请启用带 GDAL 提供者的“Processing”插件，或安装引擎。</translation>
  </message>
  <message>
   <source>GDAL could not sharpen these layers. {}</source>
   <translation>GDAL 无法锐化这些图层。{}</translation>
  </message>
  <message>
   <source>Look at the log, or install the engine, which checks the layers before.</source>
   <translation>请查看日志，或安装会事先检查图层的引擎。</translation>
  </message>
  <message>
   <source>Pansharpening with GDAL</source>
   <translation>用 GDAL 全色锐化</translation>
  </message>
  <message>
   <source>QGIS's algorithm {} is not there.</source>
   <translation>QGIS 的算法 {} 不可用。</translation>
  </message>
  <message>
   <source>The result cannot be written to {path}: {why}.</source>
   <translation>结果无法写入 {path}：{why}。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffStyling</name>
  <message>
   <source>{} pansharpened</source>
   <translation>{} 全色锐化</translation>
  </message>
 </context>
 <context>
  <name>SSDiffTarget</name>
  <message>
   <source>PyTorch is no longer made for Macs with an Intel processor, so SSDiff cannot run here; the classical methods can.</source>
   <translation>PyTorch 不再支持 Intel 处理器的 Mac，因此 SSDiff 无法在此运行；经典方法可以。</translation>
  </message>
  <message>
   <source>PyTorch needs a Linux of 2018 or later (glibc 2.28); this one is older.</source>
   <translation>PyTorch 需要 2018 年或更新的 Linux（glibc 2.28）；当前系统更旧。</translation>
  </message>
  <message>
   <source>PyTorch needs macOS 14 or later; this Mac has an older one.</source>
   <translation>PyTorch 需要 macOS 14 或更高版本；此 Mac 版本较旧。</translation>
  </message>
  <message>
   <source>The engine's packages are made for 64-bit Intel and AMD processors under Windows only.</source>
   <translation>在 Windows 下，引擎的软件包仅适用于 64 位 Intel 和 AMD 处理器。</translation>
  </message>
  <message>
   <source>There are no packages of the engine for this kind of machine ({}).</source>
   <translation>没有适用于此类机器（{}）的引擎软件包。</translation>
  </message>
 </context>
 <context>
  <name>SSDiffTasks</name>
  <message>
   <source>Adapting to the scene</source>
   <translation>正在适应场景</translation>
  </message>
  <message>
   <source>Looking at the scene</source>
   <translation>正在检查场景</translation>
  </message>
  <message>
   <source>Pansharpening</source>
   <translation>全色锐化</translation>
  </message>
  <message>
   <source>Quality report</source>
   <translation>质量报告</translation>
  </message>
 </context>
 <context>
  <name>SSDiffUncertainty</name>
  <message>
   <source>{} uncertainty</source>
   <translation>{} 不确定性</translation>
  </message>
 </context>
 <context>
  <name>SSDiffUnserved</name>
  <message>
   <source>MTF-GLP-FS, a classical method, is used.</source>
   <translation>改用经典方法 MTF-GLP-FS。</translation>
  </message>
 </context>
 <context>
  <name>Simulate</name>
  <message>
   <source>Alignment of PAN and MS</source>
   <translation>PAN 与 MS 的对齐</translation>
  </message>
  <message>
   <source>Bands of MS, e.g. 2,3,4,5 (empty: by metadata, else the first)</source>
   <translation>MS 的波段，如 2,3,4,5（留空：依元数据，否则取前几个）</translation>
  </message>
  <message>
   <source>Coarser MS</source>
   <translation>降分辨率的 MS</translation>
  </message>
  <message>
   <source>Coarser PAN</source>
   <translation>降分辨率的 PAN</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Further MS rasters, for scenes that come a band a file</source>
   <translation>更多 MS 栅格，用于每个文件一个波段的场景</translation>
  </message>
  <message>
   <source>MS was matched to PAN “{pan}” by place, pixel size and name: {ms}.</source>
   <translation>已按位置、像元大小和名称为 PAN“{pan}”匹配 MS：{ms}。</translation>
  </message>
  <message>
   <source>Makes PAN and MS coarser, so that MS itself is the truth for a fusion of them.</source>
   <translation>降低 PAN 和 MS 的分辨率，使 MS 本身成为融合的真值。</translation>
  </message>
  <message>
   <source>Makes a panchromatic (PAN) and a multispectral raster (MS) coarser by the ratio of their pixels, through the sensor's blur. A fusion of the new pair can be held against MS itself, which is the truth for it (Wald's protocol).

The folder gets pan.tif, ms.tif and reference.tif; existing ones are replaced. Fuse pan.tif and ms.tif, then give reference.tif as the reference to Assess pansharpening.

MS may be left empty: then it is the raster that fits PAN by place, pixel size and name. The sensor decides the blur; auto guesses it.</source>
   <translation>按像元之比、经传感器模糊降低全色（PAN）和多光谱（MS）栅格的分辨率。新影像对的融合结果可与 MS 本身比较，MS 即为真值（Wald 协议）。

文件夹中将写入 pan.tif、ms.tif 和 reference.tif；已有的会被替换。融合 pan.tif 和 ms.tif，然后将 reference.tif 作为参考交给“评价全色锐化”。

MS 可留空：此时取在位置、像元大小和名称上与 PAN 匹配的栅格。传感器决定模糊；auto 会自动猜测。</translation>
  </message>
  <message>
   <source>Multispectral raster (MS; empty: the one that matches PAN)</source>
   <translation>多光谱栅格（MS；留空：与 PAN 匹配的栅格）</translation>
  </message>
  <message>
   <source>One of the further MS rasters cannot be read. Mend or remove it.</source>
   <translation>更多 MS 栅格中有一个无法读取。请修复或移除。</translation>
  </message>
  <message>
   <source>Panchromatic raster (PAN)</source>
   <translation>全色栅格（PAN）</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>参考</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Sensor</source>
   <translation>传感器</translation>
  </message>
  <message>
   <source>Simulate a pair with a reference (Wald)</source>
   <translation>模拟带参考的影像对（Wald）</translation>
  </message>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>算法未准备好。</translation>
  </message>
  <message>
   <source>The raster given as {} cannot be read. Choose another.</source>
   <translation>作为 {} 的栅格无法读取。请另选。</translation>
  </message>
  <message>
   <source>wald,reduced resolution,degrade,reference,validation,pansharpening</source>
   <translation>wald,降分辨率,退化,参考,验证,全色锐化</translation>
  </message>
  <message>
   <source>“{}” is no raster. Remove it from MS.</source>
   <translation>“{}”不是栅格。请从 MS 中移除。</translation>
  </message>
 </context>
</TS>
