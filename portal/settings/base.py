"""Production settings, safe by default. Everything an installation decides comes from the environment.

The variables are listed in docs/configuration.md. ``dev`` and ``test`` only loosen what stands here.
"""

from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from django.utils.translation import gettext_lazy as _

from . import environment
from .accounts import *  # noqa: F403
from .database import database
from .languages import OFFICIAL_CODES, OFFICIAL_LANGUAGES, active_languages, default_language
from .open_data import *  # noqa: F403
from .security import CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY, PORTAL_ADMIN_CSP  # noqa: F401

BASE_DIR = Path(__file__).resolve().parents[2]
DATA_DIR = environment.data_dir(BASE_DIR)

# Who we are
SECRET_KEY = environment.required(
    "SECRET_KEY", "Write at least 50 random characters, and keep them out of the repository."
)
SECRET_KEY_FALLBACKS = environment.items("SECRET_KEY_FALLBACKS")
DEBUG = False
PORTAL_BASE_URL = environment.text("PORTAL_BASE_URL").rstrip("/")
ALLOWED_HOSTS = environment.items("ALLOWED_HOSTS", urlsplit(PORTAL_BASE_URL).hostname or "")
CSRF_TRUSTED_ORIGINS = [PORTAL_BASE_URL] if PORTAL_BASE_URL else []
# Where "Leave this site quickly" leads: a site that nobody wonders about.
PORTAL_EXIT_URL = environment.text("PORTAL_EXIT_URL", "https://www.wikipedia.org/")
ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"

# modeltranslation comes first (its documentation asks for it); ours before Wagtail, so that our
# templates and commands win.
INSTALLED_APPS = [
    "modeltranslation",
    "portal.multilingual",
    "portal.accounts",
    "portal.content",
    "portal.guards",
    "portal.search",
    "portal.contact",
    "portal.workbench",
    "portal.reviews",
    "portal.guide",
    "portal.history",
    "portal.serving",
    "countries",
    "countries.figures",
    "countries.open_data",
    "campaigns",
    "campaigns.alerts",
    "countries.exchange",
    "wagtail.contrib.redirects",
    "wagtail.contrib.typed_table_block",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "rest_framework",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django.contrib.auth",
    "django.contrib.humanize",  # allauth's templates tell time with it
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

# No LocaleMiddleware: the language stands in the path and nowhere else.
# What makes public pages the same for everyone is outermost, so that no answer passes by it.
MIDDLEWARE = [
    "portal.serving.headers.PublicPageMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "portal.serving.bad_input.BadInputMiddleware",
    "portal.serving.language.PathLanguageMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "portal.accounts.middleware.AccountsMiddleware",
    "portal.multilingual.middleware.AdminTransactionMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Data. https://docs.djangoproject.com/en/5.2/ref/databases/
DATABASES = {
    "default": database(
        environment.text("DATABASE_URL") or f"sqlite:///{DATA_DIR}/portal.sqlite3",
        pool_size=environment.number("DATABASE_POOL_SIZE", 8),
    ),
}
# "shared" holds what every process must know at once: attempts to sign in, codes already used.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "shared": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "portal_shared_cache",
        "OPTIONS": {
            "MAX_ENTRIES": 100_000
        },  # culled at random beyond; one address makes 30 an hour
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Languages. The first block never changes with configuration: the database has columns for all.
# https://django-modeltranslation.readthedocs.io/en/latest/installation.html#settings
LANGUAGES = OFFICIAL_LANGUAGES
LANGUAGE_CODE = "en"
# Our own strings, then what Wagtail and the other packages lack: docs/latvian-admin.md.
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "locale" / "upstream"]
MODELTRANSLATION_LANGUAGES = OFFICIAL_CODES
MODELTRANSLATION_DEFAULT_LANGUAGE = "en"
MODELTRANSLATION_FALLBACK_LANGUAGES = ()
MODELTRANSLATION_CUSTOM_FIELDS = ("StreamField", "RichTextField")
WAGTAIL_I18N_ENABLED = False
WAGTAIL_CONTENT_LANGUAGES = [("en", _("English"))]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("en", "English"), ("lv", "latviešu")]
# What this installation switches on.
PORTAL_LANGUAGES = active_languages(environment.text("PORTAL_LANGUAGES", "en,lv"))
PORTAL_DEFAULT_LANGUAGE = default_language(
    environment.text("PORTAL_DEFAULT_LANGUAGE", "en"), PORTAL_LANGUAGES
)
USE_TZ = True
FORMAT_MODULE_PATH = ["portal.formats"]
TIME_ZONE = environment.text("PORTAL_TIME_ZONE", "Europe/Riga")
# Names without a region, such as "localtime", are known to this machine but not to browsers.
WAGTAIL_USER_TIME_ZONES = sorted(zone for zone in available_timezones() if "/" in zone)

# People. https://docs.djangoproject.com/en/5.2/topics/auth/passwords/#password-validation
LOGIN_URL = "wagtailadmin_login"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{validator}"}
    for validator in [
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    ]
]
AUTH_PASSWORD_VALIDATORS[1]["OPTIONS"] = {"min_length": 12}

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
# Who must have a second factor. docs/accounts.md
PORTAL_SECOND_FACTOR = environment.choice(
    "PORTAL_SECOND_FACTOR", ("off", "publishers", "everyone"), "publishers"
)

# Transport and cookies. https://docs.djangoproject.com/en/5.2/topics/security/
SECURE_SSL_REDIRECT = environment.flag("SECURE_SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]  # probes come from inside, without TLS
SECURE_HSTS_SECONDS = environment.number("SECURE_HSTS_SECONDS", 3600)
PORTAL_TRUST_PROXY = environment.flag("PORTAL_TRUST_PROXY", default=False)
if PORTAL_TRUST_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1  # the last address in X-Forwarded-For is the proxy's own word
# The admin's login needs an Origin, which "no-referrer" hides; public pages get the stricter value.
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_AGE = 12 * 60 * 60  # a long working day
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "portal.serving.errors.csrf_failure"
X_FRAME_OPTIONS = "DENY"
# HSTS for subdomains and browsers' preload lists (W005, W021) bind the whole domain, which is not ours to bind.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]

# What may be sent in. A form may carry 100,000 characters in every language, in several fields.
MEBIBYTE = 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 32 * MEBIBYTE
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
# No SVG: it can carry scripts.
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * MEBIBYTE
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
# What a picture may lose on the way to a reader; AVIF looks the same at a lower number.
WAGTAILIMAGES_JPEG_QUALITY = 80
WAGTAILIMAGES_WEBP_QUALITY = 78
WAGTAILIMAGES_AVIF_QUALITY = 58
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "epub", "odp", "ods", "odt", "pdf", "pptx", "txt", "xlsx"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * MEBIBYTE
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # through our view: checked rights, attachment, nosniff

# Reviews and reminders; docs/reviewing.md
PORTAL_REVIEW_MONTHS = environment.number("PORTAL_REVIEW_MONTHS", 12, at_least=1)
PORTAL_REMINDER_WAITING_DAYS = environment.number("PORTAL_REMINDER_WAITING_DAYS", 3)
PORTAL_REMINDER_DUE_DAYS = environment.number("PORTAL_REMINDER_DUE_DAYS", 30)
PORTAL_REMINDER_OVERDUE_DAYS = environment.number("PORTAL_REMINDER_OVERDUE_DAYS", 14)

# Files
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "portal" / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# Wagtail. https://docs.wagtail.org/en/stable/reference/settings.html
WAGTAIL_SITE_NAME = _("Anti-trafficking portal")
WAGTAIL_PAGE_MODEL = "multilingual.BasePage"
WAGTAILIMAGES_IMAGE_MODEL = "content.PortalImage"
WAGTAILDOCS_DOCUMENT_MODEL = "content.PortalDocument"
WAGTAILIMAGES_IMAGE_FORM_BASE = "portal.content.forms.ImageForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "portal.content.forms.DocumentForm"
WAGTAILADMIN_BASE_URL = PORTAL_BASE_URL or f"https://{next(iter(ALLOWED_HOSTS), 'localhost')}"
WAGTAIL_AUTOSAVE_INTERVAL = 0
WAGTAIL_ALLOW_UNICODE_SLUGS = (
    False  # addresses are typed, read aloud and printed: plain letters only
)
WAGTAILREDIRECTS_AUTO_CREATE = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
# Addresses and passwords are changed where they are confirmed (portal.accounts).
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAILUSERS_PASSWORD_ENABLED = True
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

# E-mail. https://docs.djangoproject.com/en/5.2/topics/email/
EMAIL_HOST = environment.text("EMAIL_HOST", "localhost")
EMAIL_PORT = environment.number("EMAIL_PORT", 25)
EMAIL_HOST_USER = environment.text("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = environment.text("EMAIL_HOST_PASSWORD")
EMAIL_USE_TLS = environment.flag("EMAIL_USE_TLS", default=False)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = environment.text("DEFAULT_FROM_EMAIL", "portal@localhost")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# E-mail alerts: docs/alerts.md
PORTAL_ALERT_FROM = environment.text("PORTAL_ALERT_FROM") or DEFAULT_FROM_EMAIL
PORTAL_ALERT_RATE = environment.number("PORTAL_ALERT_RATE", 120)  # mails a minute; 0: no limit
PORTAL_ALERT_DELAY = environment.number("PORTAL_ALERT_DELAY", 10)  # minutes after publishing
PORTAL_BOUNCE_ADDRESS = environment.mailbox("PORTAL_BOUNCE_ADDRESS")

# Profiles as files: docs/profile-exchange.md
PORTAL_EXCHANGE_MAX_MB = environment.number("PORTAL_EXCHANGE_MAX_MB", 10, at_least=1)
PORTAL_EXCHANGE_HOURS = environment.number("PORTAL_EXCHANGE_HOURS", 24, at_least=1)

# Messages from readers (docs/contact.md). The first key encrypts, all of them decrypt.
PORTAL_CONTACT_EMAIL = environment.items("PORTAL_CONTACT_EMAIL", DEFAULT_FROM_EMAIL)
PORTAL_MESSAGE_KEYS = environment.fernet_keys("PORTAL_MESSAGE_KEYS")
PORTAL_MESSAGE_DAYS = environment.days("PORTAL_MESSAGE_DAYS", 180)
PORTAL_CLOSED_MESSAGE_DAYS = environment.days("PORTAL_CLOSED_MESSAGE_DAYS", 30)

# Figures about the countries: docs/country-figures.md
PORTAL_EUROSTAT_URL = environment.text(
    "PORTAL_EUROSTAT_URL", "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data"
)
PORTAL_FIGURES_SUPPRESS_BELOW = environment.number("PORTAL_FIGURES_SUPPRESS_BELOW", 0)
PORTAL_FIGURES_MEGABYTES = environment.number("PORTAL_FIGURES_MEGABYTES", 20, at_least=1)
PORTAL_FIGURES_OBSERVATIONS = environment.number("PORTAL_FIGURES_OBSERVATIONS", 200_000, at_least=1)

# One line per event on standard error, where a service manager or a container collects it.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django": {
            "level": "INFO"
        },  # through the handler above only, not also through Django's own
        "django.utils.autoreload": {"level": "WARNING"},
        "django_tasks": {
            "level": "WARNING"
        },  # says of each save that an index was brought up to date
    },
}
