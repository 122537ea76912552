"""A real SMTP server on this machine's loopback, which notes what it took and refuses what it is told to."""

import socket
from collections import Counter
from email import message_from_bytes
from email.policy import default

from aiosmtpd.controller import Controller


class MailServer:
    """``taken``: the mails it answered 250 to, or would have, as (envelope sender, recipient, message)."""

    def __init__(self):
        self.taken = []
        self.refusals = {}  # recipient: what the server answers to RCPT
        self.data_answers = []  # what it answers to the next mails instead of 250
        self.before_recipient = lambda number: None  # called with the number of mails taken so far
        self.before_answer = lambda number: None
        self.greetings = 0
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port)

    def __enter__(self):
        self.controller.start()
        return self

    def __exit__(self, *exc):
        self.controller.stop()

    # -- what aiosmtpd calls; the names are its own ------------------------------------------------

    async def handle_EHLO(self, server, session, envelope, hostname, responses):  # noqa: N802
        self.greetings += 1
        session.host_name = hostname
        return responses

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        self.before_recipient(len(self.taken))
        if address in self.refusals:
            return self.refusals[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        if self.data_answers and (answer := self.data_answers.pop(0)):
            return answer
        message = message_from_bytes(envelope.content, policy=default)
        for recipient in envelope.rcpt_tos:
            self.taken.append((envelope.mail_from, recipient, message))
        self.before_answer(len(self.taken))
        return "250 taken"

    # -- what tests ask ----------------------------------------------------------------------------

    @property
    def recipients(self):
        return sorted(recipient for _, recipient, _ in self.taken)

    @property
    def twice(self):
        """Message-IDs of mails that were taken more than once."""
        count = Counter(message["Message-ID"] for _, _, message in self.taken)
        return [identifier for identifier, number in count.items() if number > 1]

    def last(self, recipient):
        return [message for _, to, message in self.taken if to == recipient][-1]


def part(message, kind):
    """The text of one part of a mail: ``plain`` or ``html``."""
    return message.get_body((kind,)).get_content()
