"""The plugin's texts in QGIS's language."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .places import shipped


def install() -> QTranslator | None:
    """Have Qt translate the plugin's texts.

    Returns:
        The translator, to be kept while the plugin is loaded; None where the plugin does not speak QGIS's language,
        the one of the settings (locale/userLocale, where it overrides) or of the system.
    """
    translator = QTranslator()
    if not translator.load(QLocale(QgsApplication.locale()), "ssdiff", "_", str(shipped("i18n"))):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def engine_name() -> str:
    """The language that the plugin speaks, by the name that the engine has for it."""
    # Each .ts file says its own language here; where none is installed, the text stands as it is.
    return QCoreApplication.translate("SSDiffLanguage", "en")


def remove(translator: QTranslator | None) -> None:
    """Have Qt leave the plugin's texts as they are."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
