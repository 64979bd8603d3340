"""The status decides which model an answer is; a success without content is `None`, and no surprise."""

from datetime import date

from fake import Fake
from several_successes import APIStatusError, SeveralSuccesses, types
from several_successes.models import Job, NewJob, Problem

JSON = "application/json"
JOB, NEW = b'{"id": 1}', b'{"id": 2, "secret": "s"}'
fake = Fake(
    types,
    (200, JSON, JOB), (201, JSON, NEW), (202, "", b""), (409, "application/problem+json", b'{"title": "twice"}'),
    (200, JSON, JOB), None, (200, JSON, JOB), (200, JSON, b'["a"]'), (200, "text/plain", b"a\n"),
    (200, JSON, b'"2026-11-26"'),
)  # fmt: skip
client = SeveralSuccesses(transport=fake, strict=True)

assert client.jobs.create() == Job(id=1)
assert client.jobs.create() == NewJob(id=2, secret="s")
assert client.jobs.create() is None
try:
    client.jobs.create()
except APIStatusError as error:
    assert (error.status, error.body) == (409, Problem(title="twice"))
else:
    raise AssertionError
assert client.jobs.delete(1) == Job(id=1)
assert client.jobs.delete(1) is None
assert client.jobs.get(1) == Job(id=1)
assert client.jobs.get_log(1) == ["a"]
assert client.jobs.get_log(1) == "a\n"
assert fake.request.headers["Accept"] == "application/json, text/plain"
ends: date = client.jobs.get_end(1, accept=JSON)
assert ends == date(2026, 11, 26)
