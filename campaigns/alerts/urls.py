"""Addresses of the alerts, below the language (portal/urls.py)."""

from django.urls import path

from portal.serving.public_forms import addresses

from .views import AlertsView, ConfirmView, LeaveView

urlpatterns = [
    *addresses(AlertsView),
    path("forms/alerts/confirm/<str:token>/", ConfirmView.as_view(), name="alerts_confirm"),
    path("forms/alerts/leave/<str:token>/", LeaveView.as_view(), name="alerts_leave"),
]
