"""Names that the document gives for other generators are names here, too."""

from fake import Fake
from given_names import GivenNames, models, types

fake = Fake(types, [{"usr_nm": "Ada", "lvl": 3, "sort": ">", "reason": "b"}], None, None, None, None)
client = GivenNames(transport=fake)

(user,) = client.accounts_users.list("a1", trace_id="t", limit=5)
assert fake.request.url.endswith("/v1/accounts/a1/users?%24top=5")
assert fake.request.headers["X-Trace"] == "t"
assert isinstance(user, models.User)
assert user.user_name == "Ada"
assert user.level is models.Level.HIGH
assert user.sort is models.UserSort.GREATER_THAN
assert user.reason is models.RejectionReason.BAD

client.accounts_users.import_(
    owner="a1",
    user_name="Ada",
    level=models.Level.LOW,
    address=models.PostalAddress(street="Main"),
    mail=models.UserMail(inbox="x"),
)
assert fake.request.content == b'{"usr_nm":"Ada","lvl":1,"address":{"street":"Main"},"mail":{"inbox":"x"}}'

client.billing.get_settings()
client.billing_settings.save_all()
client.controllers.import_os_os_system_touch_canary()

assert [member.name for member in models.State] == ["DRAFT", "PUBLISHED"]
assert [member.name for member in models.Phase] == ["NOT_STARTED", "DONE"]
assert [member.name for member in models.Phases] == ["FIRST", "SECOND"]
assert [member.name for member in models.Nullable] == ["NORTH", "MIDDLE"]
