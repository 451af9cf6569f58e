"""Resampling: geometry, interpolation at true positions, MTF filters, degradation, registration."""
