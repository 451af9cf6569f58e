"""What is done to a run in the real window: its worker, files, disk, engine, project and QGIS itself taken away."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Generator
from pathlib import Path
from typing import Any

from driver import Driver
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton
from qgis.utils import iface
from scenarios import click, looked, open_dialog, raster_layers

Plan = dict[str, Any]
Scene = Generator[Any, None, dict[str, Any]]


def worker() -> int | None:
    """The worker's process id."""
    from ssdiff_qgis.engine import warm

    return warm.warm_worker().pid


def bar_button() -> QPushButton | None:
    """The button that the message bar offers."""
    found = [b for b in iface.messageBar().findChildren(QPushButton) if b.objectName().startswith("notice")]
    return found[-1] if found else None


def prepare(driver: Driver, plan: Plan, output: Path, method: str, pan: str = "", ms: str = "") -> Scene:
    """A new project with PAN and MS, and the dialog ready to write to a file."""
    iface.messageBar().clearWidgets()
    QgsProject.instance().clear()
    for path in (ms or plan["ms"], pan or plan["pan"]):
        driver.add(path, Path(path).stem)
    output.parent.mkdir(parents=True, exist_ok=True)
    dialog = open_dialog(driver)
    dialog.quality.choose(method=method, level="fast")
    dialog.output.file.setFilePath(str(output))
    dialog.output.report.setChecked(False)
    yield lambda: looked(dialog) and dialog.foot.run.isEnabled()
    return {}


def begin(driver: Driver, output: Path) -> Scene:
    """Press Run and wait until the result is being written."""
    dialog = driver.dialog()
    driver.longest_gap = 0.0
    click(dialog.foot.run)
    yield lambda: list(output.parent.glob(f"{output.name}.*.part.tif")) or not dialog.runner.running
    assert dialog.runner.running, driver.seen()
    return {}


def outcome(driver: Driver, folder: Path) -> Scene:
    """Wait for the end; what is said, what is offered, what is left."""
    dialog = driver.dialog()
    yield lambda: not dialog.runner.running
    yield 0.1
    item, button = iface.messageBar().currentItem(), bar_button()
    seen = {
        "said": dialog.foot.status.text(),
        "bar": item.text() if item is not None else "",
        "button": button.text() if button is not None else "",
        "gap": driver.longest_gap,
        "layers": sorted(layer.name() for layer in raster_layers()),
    }
    yield lambda: looked(dialog)
    seen["files"] = sorted(os.listdir(folder)) if folder.is_dir() else None
    seen["problems"] = [p.message for p in dialog.output.problems.problems()]
    return seen


def worker_killed(driver: Driver, plan: Plan) -> Scene:
    """The worker is killed; the button runs the job again, to its end."""
    output = Path(plan["place"]) / "killed" / "fused.tif"
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    os.kill(worker(), signal.SIGKILL)
    seen = yield from outcome(driver, output.parent)
    driver.picture("fault-killed", screen=True)
    click(bar_button())
    again = yield from outcome(driver, output.parent)
    return {**seen, "again": again}


def file_gone(driver: Driver, plan: Plan) -> Scene:
    """MS is cut short and deleted, and its layer removed."""
    output = Path(plan["place"]) / "file" / "fused.tif"
    output.parent.mkdir(parents=True)
    pan, ms = (
        str(shutil.copy(plan[name], output.parent.parent / f"going_{name}.tif")) for name in ("pan", "ms")
    )
    yield from prepare(driver, plan, output, "mtf-glp-fs", pan, ms)
    yield from begin(driver, output)
    for path in (pan, ms):
        os.truncate(path, 4096)
        os.remove(path)
    seen = yield from outcome(driver, output.parent)
    driver.picture("fault-file", screen=True)
    return seen


def layer_removed(driver: Driver, plan: Plan) -> Scene:
    """Both layers are removed from the project; their files stay."""
    output = Path(plan["place"]) / "layer" / "fused.tif"
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    QgsProject.instance().removeMapLayers([layer.id() for layer in raster_layers()])
    yield from outcome(driver, output.parent)
    return (yield from outcome(driver, output.parent))


def project_closed(driver: Driver, plan: Plan) -> Scene:
    """The project is closed; its result is not put into the next one unless that is asked for."""
    output = Path(plan["place"]) / "project" / "fused.tif"
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    iface.newProject()
    seen = yield from outcome(driver, output.parent)
    driver.picture("fault-project", screen=True)
    click(bar_button())
    yield 0.3
    return {**seen, "added": [layer.name() for layer in raster_layers()]}


def two_jobs(driver: Driver, plan: Plan) -> Scene:
    """The toolbox runs beside the dialog; a third job that waits is cancelled and stops neither."""
    from qgis.core import QgsProcessingAlgRunnerTask

    output = Path(plan["place"]) / "two" / "fused.tif"
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    context, feedbacks, ended = QgsProcessingContext(), [], []
    context.setProject(QgsProject.instance())
    tasks = []
    for number in (1, 2):
        feedback = QgsProcessingFeedback(False)
        parameters = {"PAN": plan["pan"], "MS": plan["ms"], "METHOD": "brovey"}
        parameters["OUTPUT"] = str(output.with_name(f"toolbox{number}.tif"))
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda well, _results, number=number: ended.append((number, well)))
        QgsApplication.taskManager().addTask(task)
        tasks.append(task)
        feedbacks.append(feedback)
    yield 0.2
    tasks[1].cancel()
    feedbacks[1].cancel()
    still = driver.dialog().runner.running
    yield lambda: len(ended) == 2
    seen = yield from outcome(driver, output.parent)
    return {**seen, "still": still, "ended": sorted(ended)}


def folder_gone(driver: Driver, plan: Plan) -> Scene:
    """The folder of the result is deleted; the button leads to another place."""
    output = Path(plan["place"]) / "folder" / "fused.tif"
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    shutil.rmtree(output.parent)
    seen = yield from outcome(driver, output.parent)
    driver.picture("fault-folder", screen=True)
    dialog = driver.dialog()
    dialog.close()
    click(bar_button())
    yield 0.2
    focus = dialog.focusWidget() is dialog.output.file.lineEdit()
    return {**seen, "back": dialog.isVisible(), "focus": focus}


def disk_full(driver: Driver, plan: Plan) -> Scene:
    """Something else fills the disk to the last byte."""
    output = Path(plan["small_disk"]) / "fused.tif"
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    filler = output.with_name("filler")
    with filler.open("wb") as file:
        room = os.statvfs(output.parent)
        os.posix_fallocate(file.fileno(), 0, room.f_bavail * room.f_frsize)
    seen = yield from outcome(driver, output.parent)
    driver.picture("fault-disk", screen=True)
    filler.unlink()
    return seen


def engine_gone(driver: Driver, plan: Plan) -> Scene:
    """The engine's environment is deleted; the dialog then offers to install one."""
    from ssdiff_qgis.engine.python import SETTING

    output = Path(plan["place"]) / "engine" / "fused.tif"
    QgsSettings().setValue(SETTING, plan["python"])
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    pid = worker()
    shutil.rmtree(plan["environment"])
    # What it has loaded carries a worker through to its end; this one is not to get there.
    os.kill(pid, signal.SIGKILL)
    seen = yield from outcome(driver, output.parent)
    driver.picture("fault-engine", screen=True)
    dialog = driver.dialog()
    seen["first_run"] = dialog.first_run.isVisible()
    seen["run"] = dialog.foot.run.text()
    QgsSettings().remove(SETTING)
    dialog.first_run.refresh()
    dialog.refresh()
    yield lambda: looked(dialog)
    seen["mended"] = not dialog.first_run.isVisible() and dialog.foot.run.isEnabled()
    return seen


def faults(driver: Driver, plan: Plan) -> Scene:
    """One after the other in one window."""
    scenes = [worker_killed, file_gone, layer_removed, project_closed, two_jobs, folder_gone]
    if plan.get("small_disk"):
        scenes.append(disk_full)
    scenes.append(engine_gone)
    seen = {}
    for scene in scenes:
        if plan.get("only") and scene.__name__ not in plan["only"]:
            continue
        seen[scene.__name__] = yield from scene(driver, plan)
    seen["pid"] = worker()
    seen["tasks"] = QgsApplication.taskManager().countActiveTasks()
    return seen


def left(driver: Driver, plan: Plan) -> Scene:
    """QGIS is left in mid-run by its menu: it asks, stops what is under way, and goes when asked again."""
    output = Path(plan["place"]) / "fused.tif"
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    seen: dict[str, Any] = {"pid": worker(), "asked": []}
    driver.answer(QMessageBox.StandardButton.Yes, seen["asked"])
    QTimer.singleShot(0, iface.actionExit().trigger)
    yield lambda: not driver.dialog().runner.running
    seen["said"] = driver.dialog().foot.status.text()
    return seen


def killed(driver: Driver, plan: Plan) -> Scene:
    """QGIS is killed in mid-run."""
    import json

    output = Path(plan["place"]) / "fused.tif"
    yield from prepare(driver, plan, output, "mtf-glp-fs")
    yield from begin(driver, output)
    Path(plan["result"]).write_text(json.dumps({"pid": worker()}), encoding="utf-8")
    os.kill(os.getpid(), signal.SIGKILL)
    yield 60
    return {}
