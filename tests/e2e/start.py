"""Runs inside QGIS: plays one scenario in the real window and writes what happened as JSON."""

import importlib
import json
import os
import sys
import traceback

sys.path[:0] = os.environ["SSDIFF_E2E_FOLDERS"].split(os.pathsep)

from driver import Driver  # noqa: E402

with open(os.environ["SSDIFF_E2E_PLAN"], encoding="utf-8") as plan_file:
    plan = json.load(plan_file)
try:
    module, _, name = plan["scenario"].rpartition(".")
    Driver(plan, getattr(importlib.import_module(module or "scenarios"), name)).start()
except Exception:
    with open(plan["result"], "w", encoding="utf-8") as result_file:
        json.dump({"error": traceback.format_exc()}, result_file)
    os._exit(1)
