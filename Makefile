# Everything from set-up to the plugin's zip. `make help` lists the targets.
SHELL := /bin/bash
.DELETE_ON_ERROR:
.SUFFIXES:

PLUGIN_VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
PROFILE ?= default
PAN ?=
MS ?=
VERSION ?=
TESTS ?=

# QGIS breaks when another python3 comes first on PATH.
QGIS_ENV := env -u PYTHONPATH -u PYTHONHOME PATH=/usr/sbin:/usr/bin:/sbin:/bin
TEST_ENV := $(QGIS_ENV) QGIS_PLUGINPATH=$(CURDIR)/build/plugin SSDIFF_PYTHON=$(CURDIR)/.venv/bin/python
SOURCES := backend ssdiff_qgis tests tools

.PHONY: help setup packages test test-unit test-plugin test-e2e test-qgis bench bench-gui lint translations screenshots plugin package deploy demo clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

setup: packages .venv/.made .venv-qgis/.made ## installs what is missing: Debian's packages, .venv, .venv-qgis

packages:
	@tools/setup.sh packages

.venv/.made: backend/requirements.txt tests/requirements.txt tools/setup.sh | packages
	@tools/setup.sh backend

.venv-qgis/.made: tests/requirements-qgis.txt tools/setup.sh | packages
	@tools/setup.sh qgis

test: test-unit test-plugin test-e2e ## unit tests, plugin tests in real QGIS, end-to-end tests in a real window

test-unit: setup
	.venv/bin/python -m pytest tests/unit

test-plugin: setup plugin
	$(TEST_ENV) QT_QPA_PLATFORM=offscreen .venv-qgis/bin/python -m pytest tests/plugin

test-e2e: setup plugin
	$(TEST_ENV) QT_QPA_PLATFORM=offscreen timeout 1800 .venv-qgis/bin/python -m pytest tests/e2e

test-qgis: setup plugin ## both kinds of tests in real QGIS on another one: VERSION=3.22, 3.40 or 3.44 (as root)
	@tools/qgis.sh "$(VERSION)" $(TESTS)

bench: setup ## measures docs/'s figures again: quality, calibration, fine-tuning, adapting, pictures; needs SSDIFF_DATA
	.venv/bin/ssdiff bench quality --out docs/quality --page docs/results.md
	.venv/bin/ssdiff bench calibration --out docs/quality --page docs/results.md
	.venv/bin/ssdiff bench tuning --out docs/quality --page docs/training.md
	.venv/bin/ssdiff bench adapted --out docs/quality --page docs/training.md
	.venv/bin/ssdiff bench pictures --out docs/quality --page docs/results.md

lint: setup ## ruff, mypy, the plugin site's rules on what ships, Qt's names against PyQt6
	.venv/bin/ruff check $(SOURCES)
	.venv/bin/mypy
	.venv/bin/python tools/qt6.py
	.venv/bin/python tools/site.py
	.venv/bin/python tools/translations.py --check

translations: setup ## the plugin's texts into ssdiff_qgis/i18n/*.ts, compiled with lrelease
	.venv/bin/python tools/translations.py

screenshots: setup plugin ## takes the user guide's pictures in a real window: docs/images
	$(TEST_ENV) QT_QPA_PLATFORM=offscreen .venv-qgis/bin/python tools/screenshots.py

bench-gui: setup plugin ## how long QGIS's window stands still while the plugin is used, in real windows
	$(TEST_ENV) QT_QPA_PLATFORM=offscreen .venv-qgis/bin/python tools/bench_gui.py $(if $(WINDOWS),--windows $(WINDOWS))

build/help/index.html: docs/user-guide.md $(wildcard docs/images/*.png) tools/guide.py | .venv/.made
	@.venv/bin/python tools/guide.py build/help

plugin: build/help/index.html ## build/plugin/ssdiff_qgis: the plugin as QGIS loads it, links into the checkout
	@python3 tools/layout.py link build/plugin/ssdiff_qgis

package: build/help/index.html ## dist/ssdiff_qgis-VERSION.zip for the plugin site
	@python3 tools/layout.py zip dist/ssdiff_qgis-$(PLUGIN_VERSION).zip

deploy: setup build/help/index.html ## the plugin into a QGIS profile (PROFILE=name or a profile's folder)
	@python3 tools/layout.py deploy "$(PROFILE)"

demo: setup plugin ## fuses the bundled scene through qgis_process, or PAN=.. MS=".. .."; writes demo/
	@.venv/bin/python tools/demo.py $(if $(PAN),--pan "$(PAN)") $(if $(MS),--ms $(MS)) $(if $(SENSOR),--sensor $(SENSOR))

clean: ## removes what was built, not the environments
	rm -rf build dist demo .pytest_cache .ruff_cache .mypy_cache
	find $(SOURCES) -name __pycache__ -type d -prune -exec rm -rf {} +
