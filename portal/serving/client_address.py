"""The network address a request came from, as far as it can be trusted."""

from ipaddress import IPv6Address, IPv6Network, ip_address

from django.conf import settings

IPV6_HOUSEHOLD = (
    64  # bits: what a provider gives to one household; its devices change the rest at will
)


def network_of(request):
    """The IPv4 address, or the /64 network of an IPv6 address, as text; empty if it is not known.

    Behind a proxy (PORTAL_TRUST_PROXY) it is the last entry of ``X-Forwarded-For``, which the proxy itself
    has written; what stands before it was written by whoever asked.
    """
    sent = request.META.get("REMOTE_ADDR", "")
    if settings.PORTAL_TRUST_PROXY:
        sent = request.META.get("HTTP_X_FORWARDED_FOR", "").rsplit(",", 1)[-1]
    try:
        address = ip_address(sent.strip().split("%")[0])
    except ValueError:
        return ""
    if not isinstance(address, IPv6Address):
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(IPv6Network((address, IPV6_HOUSEHOLD), strict=False))
