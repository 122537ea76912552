"""What all views of data share: the address says language and format, and nobody is asked who they are."""

from django.http import Http404
from django.utils.translation import gettext as _
from rest_framework.exceptions import ValidationError
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.settings import APISettings
from rest_framework.views import APIView

from portal.multilingual import languages

from . import problems
from .schema import OperationSchema, language_parameter


class Json(JSONRenderer):
    """The same bytes for everyone: no indentation on request."""

    def get_indent(self, accepted_media_type, renderer_context):
        return None


class Csv(BaseRenderer):
    media_type = "text/csv"
    format = "csv"

    def render(self, data, accepted_media_type=None, renderer_context=None):
        return data


class FormatOfAddress(DefaultContentNegotiation):
    """No parameter chooses a format."""

    settings = APISettings({"URL_FORMAT_OVERRIDE": None})


class DataView(APIView):
    """What all views of data share: nobody is known, so nobody is asked who they are."""

    authentication_classes = ()
    permission_classes = ()
    throttle_classes = ()
    parser_classes = ()
    renderer_classes = (Json,)
    content_negotiation_class = FormatOfAddress
    schema = OperationSchema()
    kind = None
    can_fail = True

    def get_exception_handler(self):
        return problems.answer

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if kwargs.get("language", languages.default_language()) not in languages.active():
            raise Http404
        self.given = [one(data=request.query_params.dict()) for one in self.parameters()]
        if faults := self.faults(request.query_params):
            raise ValidationError(faults)

    def parameters(self):
        """Serializers of what may stand in the query."""
        return ()

    def path_parameters(self):
        return {"language": language_parameter()}

    def faults(self, query):
        """``{name: sentences}`` of every parameter that is unknown, given twice, or cannot be what it is."""
        known, found = set(), {}
        for given in self.given:
            given.is_valid()
            known |= given.fields.keys()
            found |= given.errors
        for name, values in query.lists():
            if name not in known:
                found[name] = [_("There is no such parameter.")]
            elif len(values) > 1:
                found[name] = [_("This parameter may be given once.")]
        return found
