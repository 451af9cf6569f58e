"""Sensor presets and the guess of a scene's sensor."""

from __future__ import annotations

import re

import pytest

from ssdiff.errors import InputError
from ssdiff.resources import ADAPTERS, WEIGHTS
from ssdiff.sensors import Sensor, guess, sensor, sensors

NAMES = "wv2 wv3 wv4 qb gf2 ge1 ikonos phr pneo spot67 l7 l89 rgb msi4 msi8".split()
PHR = {"MISSION": "PHR", "MISSION_INDEX": "1A", "METADATATYPE": "DIMAP"}


def sold() -> list[Sensor]:
    """Every preset, whole and in bundles."""
    return [one for preset in sensors().values() for one in (preset, *preset.bundles)]


def test_the_presets_are_those_of_the_command_line() -> None:
    assert list(sensors()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_preset_is_physically_sound(name: str) -> None:
    preset = sensor(name)
    for band in (*preset.bands, preset.pan):
        assert 390 < band.low < band.centre < band.high < 1100
        assert 0.1 <= band.mtf < 0.5
    assert len(set(preset.names)) == len(preset.names)
    assert set(preset.names) <= set(preset.delivered)
    assert preset.ratio in (2, 4)
    assert set(preset.sources) >= {"bands", "bits", "gsd", "mtf"}
    if name != "rgb":
        centres = [band.centre for band in preset.bands]
        assert centres == sorted(centres)


@pytest.mark.parametrize(
    ("weights", "bands", "ratio"), [("landsat", 4, 2), ("vhr3", 3, 4), ("vhr4", 4, 4), ("vhr6", 6, 4), ("wv8", 8, 4)]
)
def test_all_sensors_of_one_model_have_its_bands_and_ratio(weights: str, bands: int, ratio: int) -> None:
    served = [one for one in sold() if one.weights == weights]
    assert served
    assert {(len(preset.bands), preset.ratio) for preset in served} == {(bands, ratio)}


def test_every_model_that_a_preset_names_ships_with_its_card() -> None:
    for preset in sold():
        if preset.weights:
            assert (WEIGHTS / f"{preset.weights}.safetensors").is_file(), preset.weights
            assert (WEIGHTS / f"{preset.weights}.md").is_file(), preset.weights
        if preset.adapter:
            assert (ADAPTERS / f"{preset.adapter}.safetensors").is_file(), preset.adapter


def test_the_gains_are_those_of_the_toolbox() -> None:
    assert sensor("qb").mtf == (0.34, 0.32, 0.30, 0.22)
    assert sensor("wv3").mtf == (0.325, 0.355, 0.360, 0.350, 0.365, 0.360, 0.335, 0.315)
    assert sensor("wv2").mtf[-1] == 0.27
    assert (sensor("ikonos").pan.mtf, sensor("ge1").pan.mtf, sensor("wv4").pan.mtf) == (0.17, 0.16, 0.16)


@pytest.mark.parametrize(("typed", "meant"), [("wv-3", "wv3"), ("landsat 8", "l89"), ("geoeye", "ge1")])
def test_an_unknown_preset_is_refused_with_the_closest_and_the_list(typed: str, meant: str) -> None:
    with pytest.raises(InputError) as caught:
        sensor(typed)
    assert f"Did you mean {meant}?" in caught.value.hint
    assert "msi8" in caught.value.hint


def test_a_preset_name_may_be_typed_in_capitals() -> None:
    assert sensor(" WV3 ").name == "wv3"


@pytest.mark.parametrize(
    ("tags", "count", "ratio", "expected"),
    [
        ({"SATELLITEID": "WV03"}, 8, 4, "wv3"),
        ({"IMD.IMAGE_1.satId": "WV02"}, 8, 4, "wv2"),
        ({"SATELLITEID": "QB02"}, 4, 4, "qb"),
        ({"satId": "GE01"}, 4, 4, "ge1"),
        ({"satId": "WV04"}, 4, 4.02, "wv4"),
        (PHR, 4, 4, "phr"),
        ({"MISSION": "SPOT", "MISSION_INDEX": "7"}, 4, 4, "spot67"),
        ({"MISSION": "PNEO", "MISSION_INDEX": "3"}, 4, 4, "pneo"),
        ({"SatelliteID": "GF2"}, 4, 4, "gf2"),
        ({"SPACECRAFT_ID": "LANDSAT_8"}, 4, 2, "l89"),
        ({"SPACECRAFT_ID": "LANDSAT_7"}, 4, 2, "l7"),
        ({"title": "DS_PHR1A_201211151104295_FR1_PX"}, 4, 4, "phr"),
    ],
)
def test_metadata_give_the_sensor_away(tags: dict[str, str], count: int, ratio: float, expected: str) -> None:
    found = guess(count, ratio, tags=tags)
    assert found.sensor is not None
    assert found.sensor.name == expected
    assert "metadata" in found.why
    assert found.served


@pytest.mark.parametrize(
    ("path", "count", "ratio", "expected"),
    [
        ("GF2_PMS1_E113.9_N22.6_20180101_L1A-MSS1.tiff", 4, 4, "gf2"),
        ("IMG_PNEO4_202111151358313_MS-FS_ORT.TIF", 4, 4, "pneo"),
        ("IMG_SPOT6_MS_201305.TIF", 4, 4, "spot67"),
        ("IMG_PHR1B_MS_001_R1C1.TIF", 4, 4, "phr"),
        ("LE07_L1TP_020039_20000804_B1.TIF", 4, 2, "l7"),
        ("LC80200392015216LGN00.tif", 4, 2, "l89"),
        ("LC09_L1TP_020039_20220804_20230101_02_T1_MS.TIF", 4, 2, "l89"),
        ("16JUN12_WV03_M1BS.tif", 8, 4, "wv3"),
        ("ikonos_toulouse.tif", 4, 4, "ikonos"),
        ("C:\\data\\WorldView-2\\scene.tif", 8, 4, "wv2"),
    ],
)
def test_file_and_folder_names_give_the_sensor_away(
    path: str, count: int, ratio: float, expected: str
) -> None:
    found = guess(count, ratio, paths=[path])
    assert found.sensor is not None
    assert found.sensor.name == expected
    assert "name" in found.why


def test_landsat_files_in_any_order_are_put_in_the_order_of_the_model() -> None:
    files = [f"LC08_L1TP_020039_20150804_20200908_02_T1_B{n}.TIF" for n in (8, 5, 4, 3, 2)]
    found = guess(4, 2, paths=files)
    assert found.sensor == sensor("l89")
    assert found.bands == (4, 3, 2, 1)
    assert found.certain


def test_the_whole_stack_of_landsat_8_yields_the_four_bands_of_the_model() -> None:
    files = [f"LC80200392015216LGN00_B{n}.TIF" for n in range(1, 8)]
    found = guess(7, 2, paths=files)
    assert found.bands == (2, 3, 4, 5)
    assert "3 further bands are left out" in found.why


def test_landsat_7_counts_its_bands_from_blue() -> None:
    files = [f"LE07_L1TP_020039_20000804_B{n}.TIF" for n in (1, 2, 3, 4)]
    assert guess(4, 2, paths=files).bands == (1, 2, 3, 4)


@pytest.mark.parametrize(
    ("names", "bands"),
    [
        (("Red", "Green", "Blue", "NIR"), (3, 2, 1, 4)),
        (("near infrared", "red", "green", "blue"), (4, 3, 2, 1)),
        (("BAND_B", "BAND_G", "BAND_R", "BAND_N"), (1, 2, 3, 4)),
        (("B", "G", "R", "N"), (1, 2, 3, 4)),
        (("blue (450-510 nm)", "green", "red", "nir1"), (1, 2, 3, 4)),
    ],
)
def test_band_names_give_the_order(names: tuple[str, ...], bands: tuple[int, ...]) -> None:
    found = guess(4, 4, names=names)
    assert found.bands == bands
    assert "band names" in found.why


def test_the_eight_bands_of_worldview_are_found_by_name() -> None:
    names = ["BAND_N2", "BAND_C", "BAND_B", "BAND_G", "BAND_Y", "BAND_R", "BAND_RE", "BAND_N"]
    found = guess(8, 4, names=names, tags={"satId": "WV03"})
    assert found.bands == (2, 3, 4, 5, 6, 7, 8, 1)
    assert found.certain


def test_unnamed_pleiades_bands_are_taken_in_the_order_of_the_provider() -> None:
    found = guess(4, 4, names=(None, None, None, None), tags=PHR)
    assert found.bands == (3, 2, 1, 4)
    assert not found.certain
    assert "red, green, blue, nir" in found.why


@pytest.mark.parametrize(
    ("count", "bands", "weights"), [(6, (6, 3, 2, 1, 5, 4), "vhr6"), (4, (3, 2, 1, 4), "vhr4"), (3, (1, 2, 3), "vhr3")]
)
def test_bands_of_pleiades_neo_are_taken_in_the_order_of_the_provider(
    count: int, bands: tuple[int, ...], weights: str
) -> None:
    found = guess(count, 4, tags={"MISSION": "PNEO", "MISSION_INDEX": "3"})
    assert found.sensor is not None and (found.sensor.name, found.sensor.weights) == ("pneo", weights)
    assert found.bands == bands and not found.certain
    assert "red, green, blue" in found.why


def test_a_name_at_another_place_contradicts_the_order_of_the_provider() -> None:
    tags = {"MISSION": "PNEO"}
    assert guess(4, 4, names=("Red", "", "", ""), tags=tags).bands == (3, 2, 1, 4)
    assert guess(4, 4, names=("Blue", "", "", ""), tags=tags).sensor is None


def test_four_bands_of_worldview_3_are_its_bundle_of_four() -> None:
    found = guess(4, 4, tags={"satId": "WV03"})
    assert found.sensor == sensor("wv3").bundles[0] and found.sensor.weights == "vhr4"
    assert found.sensor.mtf == (0.355, 0.36, 0.365, 0.335)
    assert found.bands == (1, 2, 3, 4) and not found.certain
    assert "WorldView-3" in found.why and "taken as blue, green, red, nir1" in found.why


@pytest.mark.parametrize(
    ("names", "bands"),
    [
        (("NIR1", "Red", "Green", "Blue"), (4, 3, 2, 1)),
        (("BAND_B", "BAND_G", "BAND_R", "BAND_N"), (1, 2, 3, 4)),
        (("", "Green", "", ""), (1, 2, 3, 4)),
    ],
)
def test_the_bands_of_a_bundle_are_found_by_name(names: tuple[str, ...], bands: tuple[int, ...]) -> None:
    found = guess(4, 4, names=names, tags={"satId": "WV02"})
    assert found.sensor == sensor("wv2").bundles[0] and found.bands == bands


@pytest.mark.parametrize(
    "names",
    [
        ("Coastal", "Blue", "Green", "Yellow"),
        ("BAND_RE", "BAND_Y", "BAND_C", "BAND_N2"),
        ("Red", "Green", "Blue", ""),
        ("NIR1", "Red", "Green"),
    ],
)
def test_bands_whose_names_are_others_than_the_bundles_are_not_taken_for_them(names: tuple[str, ...]) -> None:
    found = guess(len(names), 4, names=names, tags={"satId": "WV03"})
    assert found.sensor is None and "whose names are not" in found.why
    assert found.mend.startswith("Say which bands they are")


def test_no_band_of_more_is_lost_for_a_bundle() -> None:
    names = ("NIR1", "Red", "Green", "Blue", "Yellow", "Coastal")
    assert guess(6, 4, names=names, tags={"satId": "WV02"}).sensor is None


def test_a_bundle_is_the_sensor_with_fewer_of_its_bands() -> None:
    for preset in sensors().values():
        for bundle in preset.bundles:
            assert set(bundle.bands) < set(preset.bands) and bundle.weights != preset.weights
            assert (bundle.name, bundle.title, bundle.pan) == (preset.name, preset.title, preset.pan)
            assert preset.serving(str(bundle.weights)) == bundle
        assert preset.serving(str(preset.weights)) == preset == preset.serving("others")
    assert [len(bundle.bands) for bundle in sensor("wv3").bundles] == [4, 3]
    assert not sensor("l89").bundles


@pytest.mark.parametrize(
    ("count", "ratio", "more", "expected"),
    [
        (4, 4.015, {}, "msi4"),
        (8, 4, {}, "msi8"),
        (4, 2, {"dtype": "uint16", "gsd": 15.0}, "l89"),
        (4, 2, {"dtype": "uint8", "gsd": 15.0}, "l7"),
        (4, 2, {"dtype": "uint16"}, "l89"),
    ],
)
def test_counts_and_sizes_alone_are_a_guess_that_owns_up(
    count: int, ratio: float, more: dict[str, object], expected: str
) -> None:
    found = guess(count, ratio, **more)  # type: ignore[arg-type]
    assert found.sensor == sensor(expected)
    assert not found.certain
    assert "Neither the layers nor their names" in found.why


@pytest.mark.parametrize(
    ("count", "ratio", "more", "word"),
    [
        (4, 3, {}, "No trained model fits 4 bands at ratio 3."),
        (6, 4, {}, "No trained model fits 6 bands at ratio 4."),
        (10, 2, {}, "10 bands"),
        (3, 2, {}, "No trained model fits 3 bands at ratio 2."),
        (3, 2, {"tags": {"SPACECRAFT_ID": "LANDSAT_8"}}, "MS has 3 that nothing names"),
        (4, 2, {"gsd": 5.0}, "15 m"),
        (8, 4, {"tags": {"SPACECRAFT_ID": "LANDSAT_8"}}, "not 2"),
        (5, 2, {"tags": {"SPACECRAFT_ID": "LANDSAT_8"}}, "MS has 5 that nothing names"),
        (4, 4.5, {}, "ratio 4.5"),
    ],
)
def test_where_no_model_fits_the_guess_refuses_and_points_to_the_classical_methods(
    count: int, ratio: float, more: dict[str, object], word: str
) -> None:
    found = guess(count, ratio, **more)  # type: ignore[arg-type]
    assert found.sensor is None
    assert found.bands is None
    assert not found.served
    assert word in found.why
    assert "classical method such as mtf-glp-fs or gsa" in found.mend


@pytest.mark.parametrize("tags", [{}, {"SPACECRAFT_ID": "LANDSAT_8"}])
def test_a_single_band_asks_for_the_others(tags: dict[str, str]) -> None:
    found = guess(1, 2, tags=tags)
    assert found.sensor is None
    assert found.mend == "Add the other band files."


def test_three_bands_are_natural_colours_of_any_sensor() -> None:
    names = ("blue", "green", "red")
    for tags, preset in (
        ({}, sensor("rgb")),
        ({"SATELLITEID": "QB02"}, sensor("qb").bundles[0]),
        ({"SATELLITEID": "WV03"}, sensor("wv3").bundles[1]),
    ):
        found = guess(3, 4, names=names, tags=tags)
        assert found.sensor == preset and preset.weights == "vhr3"
        assert found.bands == (3, 2, 1)
        assert found.served
    assert guess(3, 4).bands == (1, 2, 3)


def test_names_that_contradict_each_other_are_not_decided() -> None:
    found = guess(8, 4, paths=["wv2_like_wv3.tif"])
    assert found.sensor is None
    assert "WorldView-2, WorldView-3" in found.why
    assert found.mend == "Choose the sensor among them."


def test_words_that_only_look_like_a_sensor_do_not_count() -> None:
    found = guess(4, 4, paths=["solid4_geometry_spotless.tif"], tags={"NOTE": "polished"})
    assert "Neither the layers nor their names" in found.why


def test_every_reason_ends_as_a_sentence() -> None:
    for count, ratio in ((4, 4), (6, 4), (4, 3), (3, 2), (8, 4)):
        assert re.search(r"\.$", guess(count, ratio).why)
