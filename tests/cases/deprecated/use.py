"""What is deprecated still works, and says so to type checkers and to readers, not at run time."""

from pathlib import Path

import deprecated
from deprecated import Deprecated, types
from deprecated.models import File
from fake import Fake

fake = Fake(types, [{"name": "a", "path": "/a"}], [], None, None)
client = Deprecated(transport=fake)
assert list(client.files.list(folder="/")) == [File(name="a", path="/a")]
client.files.create(name="a", size=3)
assert fake.sent == {"name": "a", "size": 3}
client.files.remove_everything_that_nobody_has_looked_at_for_a_whole_year()
assert (fake.request.method, fake.path) == ("DELETE", "/files")

stubs = Path(deprecated.__file__).parent
resource = (stubs / "resources" / "files.pyi").read_text("utf-8")
assert resource.count('@deprecated("The API has deprecated `list`.")') == 2
assert "page: The page. Deprecated.\n" in resource
assert "folder: Deprecated.\n" in resource
assert "size: In bytes. Deprecated.\n" in resource
assert '    size: int | None = None\n    """In bytes. Deprecated."""\n' in (stubs / "models" / "file.pyi").read_text("utf-8")
