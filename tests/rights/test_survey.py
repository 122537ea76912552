import re
from django.urls import get_resolver
from itertools import product
from .conftest import leak
def walk(p,pre=''):
    for x in p.url_patterns:
        if hasattr(x,'url_patterns'):
            yield from walk(x,pre+str(x.pattern))
        else:
            yield pre+str(x.pattern)
def test_all(spy, world):
    import time
    from tests.rights.conftest import body
    bad=[]
    t=time.time(); n=0
    for page in world.pages:
        rev=page.latest_revision_id
        vals={'task_state_id':page.current_workflow_state.current_task_state_id,'workflow_state_id':page.current_workflow_state.pk,'task_id':page.current_workflow_state.current_task_state.task_id,'revision_id':rev,'image_id':world.image.pk,'destination_id':page.pk,
          'action_name':'approve','app_label':'countries','model_name':'countrypage','content_type_app_name':'countries','content_type_model_name':'countrypage','action':'delete','object_id':page.pk,'session_id':1}
        for pat in walk(get_resolver()):
            if not pat.startswith('admin/') or '.*' in pat or 'logout' in pat: continue
            pat=pat.replace('(?P<pk>\\d+)/revisions/compare/(?P<revision_id_a>live|earliest|\\d+)\\.\\.\\.(?P<revision_id_b>live|latest|\\d+)/$', f'{page.pk}/revisions/compare/live...{rev}/').replace('^','').replace('$','')
            def rep(m):
                name=m.group(1).split(':')[-1]
                return str(vals.get(name, page.pk))
            url='/'+re.sub(r'<([^>]+)>',rep,pat)
            for method in ('get','post'):
                for ajax in (False,True):
                    r=getattr(spy,method)(url, {'q':'x'} if method=='get' else {'new_parent_page':page.pk,'languages':'en'}, **({'HTTP_X_REQUESTED_WITH':'XMLHttpRequest'} if ajax else {}))
                    n+=1
                    l=leak(r)
                    print(page.code, method, ajax, r.status_code, url, '!!!!LEAK '+l if l else '', '!!!500' if r.status_code>=500 else '')
    print(n, time.time()-t)
