from .conftest import leak, body
def test_x(spy, world):
    spy.raise_request_exception=True
    r=spy.post('/admin/choose-external-link/',{'new_parent_page':'3'})
