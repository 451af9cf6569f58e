"""The quality report: what it shows is measured, drawn and written here."""
