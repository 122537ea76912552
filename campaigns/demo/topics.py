"""The topics that news and country profiles are filed under."""

TOPICS = {
    "prevention": {"en": "Prevention", "lv": "Novēršana"},
    "victim-support": {
        "en": "Protection and support for victims",
        "lv": "Cietušo aizsardzība un atbalsts",
    },
    "labour-exploitation": {"en": "Labour exploitation", "lv": "Darbaspēka ekspluatācija"},
    "sexual-exploitation": {"en": "Sexual exploitation", "lv": "Seksuāla izmantošana"},
    "children": {"en": "Children", "lv": "Bērni"},
    "investigation": {
        "en": "Investigation and prosecution",
        "lv": "Izmeklēšana un kriminālvajāšana",
    },
    "international": {"en": "International cooperation", "lv": "Starptautiskā sadarbība"},
    "research": {"en": "Research and statistics", "lv": "Pētījumi un statistika"},
}
