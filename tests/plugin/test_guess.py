"""Which rasters the dialog proposes as PAN and MS."""

from __future__ import annotations

from ssdiff_qgis.gui.guess import Guess, Raster, guess


def raster(name: str, bands: int, side: float) -> Raster:
    return Raster(name, name, bands, side * side)


def test_the_finest_single_band_raster_is_pan_and_the_coarser_multiband_one_is_ms() -> None:
    rasters = [raster("dem", 1, 30), raster("colour", 4, 2.0), raster("sharp", 1, 0.5)]
    assert guess(rasters) == Guess("sharp", ("colour",))


def test_of_two_equally_fine_rasters_the_one_named_panchromatic_is_pan() -> None:
    rasters = [raster("mask", 1, 0.5), raster("scene_PAN", 1, 0.5), raster("ms", 4, 2)]
    assert guess(rasters).pan == "scene_PAN"


def test_landsat_files_are_stacked_from_blue_to_near_infrared_whatever_their_order() -> None:
    names = ["LC08_B10", "LC08_B2", "LC08_B5", "LC08_B1", "LC08_B4", "LC08_B3", "LC08_B7"]
    rasters = [raster(name, 1, 30) for name in names] + [raster("LC08_B8", 1, 15)]
    assert guess(rasters) == Guess("LC08_B8", ("LC08_B2", "LC08_B3", "LC08_B4", "LC08_B5"))


def test_files_named_by_colour_are_stacked_by_wavelength() -> None:
    rasters = [raster(name, 1, 30) for name in ("nir", "red", "blue", "green")] + [raster("pan", 1, 15)]
    assert guess(rasters).ms == ("blue", "green", "red", "nir")


def test_a_file_without_a_coarser_partner_gets_no_ms() -> None:
    assert guess([raster("pan", 1, 15), raster("other", 1, 15)]) == Guess("pan", ())
    assert guess([]) == Guess(None, ())
