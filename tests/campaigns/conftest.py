import pytest


@pytest.fixture(autouse=True)
def _files_go_elsewhere(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
