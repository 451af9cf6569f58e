"""What a project remembers of the last run: its layers and the preset."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from qgis.core import QgsProject

_SCOPE, _KEY = "ssdiff", "setup"


@dataclass(frozen=True)
class Setup:
    """The choices of the dialog that belong to a scene.

    Attributes:
        pan: PAN's layer id.
        ms: layer ids of MS in band order; paths for files that are no layers.
        bands: as the analyst wrote them.
        sensor, align, method, level, device: values of the dialog's boxes.
        adapter: path of an adapted model; empty for none.
    """

    pan: str = ""
    ms: tuple[str, ...] = ()
    bands: str = ""
    sensor: str = "auto"
    align: str = "geo"
    method: str = "ssdiff"
    level: str = "fast"
    device: str = "auto"
    adapter: str = ""

    def save(self, project: QgsProject) -> None:
        """Write into a project, which counts as changed only if this is news."""
        if self != Setup.of(project):
            project.writeEntry(_SCOPE, _KEY, json.dumps(asdict(self)))

    @classmethod
    def of(cls, project: QgsProject) -> Setup | None:
        """Read from a project; None where there is none."""
        text, _ = project.readEntry(_SCOPE, _KEY, "")
        try:
            found = json.loads(text) if text else None
        except ValueError:
            return None
        if not isinstance(found, dict):
            return None
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in found.items() if name in known and isinstance(value, str)}
        ms = found.get("ms")
        return cls(**values, ms=tuple(str(entry) for entry in ms) if isinstance(ms, list) else ())
