"""Runs inside QGIS: plays one scenario in the real window and writes what happened as JSON."""

import json
import os
import sys
import traceback

sys.path.insert(0, os.environ["SSDIFF_E2E_FOLDER"])

from driver import Driver

with open(os.environ["SSDIFF_E2E_PLAN"], encoding="utf-8") as plan_file:
    plan = json.load(plan_file)
try:
    import scenarios

    Driver(plan, getattr(scenarios, plan["scenario"])).start()
except Exception:
    with open(plan["result"], "w", encoding="utf-8") as result_file:
        json.dump({"error": traceback.format_exc()}, result_file)
    os._exit(1)
