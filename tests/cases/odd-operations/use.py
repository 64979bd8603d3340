"""Operations that break rules are there all the same, and each asks for what its path needs."""

from fake import Fake
from odd_operations import OddOperations, model_issues, to_dict, types
from odd_operations.models import Odd

ODD = {"what": {"any": 1}, "many": 1.5}
fake = Fake(types, None, None, None, [{"name": "ball"}], ODD, None)
client = OddOperations(transport=fake, strict=True)

assert client.pets.pets_get("a/b", "en") is None
assert fake.path == "/pets/a%2Fb/"
assert client.pets.pets_delete("1", reason="old") is None
assert (fake.request.method, fake.sent) == ("DELETE", {"reason": "old"})
assert client.pets.pets_feed("1") is None

assert client.pets.list_toys("1", "2", size=10, sort=["a", "b"], fields=["x", "y"]) == [{"name": "ball"}]
assert fake.path == "/pets/1/2"
assert fake.query == [("size", "10"), ("sort", "a"), ("sort", "b")]
assert fake.request.headers["X-Fields"] == "x,y"
assert "Authorization" not in fake.request.headers

odd = client.pets.list_toys_get_pets_name_other("a", "b")
assert odd == Odd(what={"any": 1}, many=1.5)
assert not model_issues(odd)
assert to_dict(odd) == ODD
client.pets.list_toys_put_pets_name_other("a", "b")
assert (fake.request.method, fake.path) == ("PUT", "/pets/a/b")
