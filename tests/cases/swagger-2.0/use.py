"""Swagger 2.0: bodies, forms and files among the parameters, forms of lists, and servers from host and schemes."""

from urllib.parse import parse_qsl, urlsplit

from fake import Fake
from garage import Garage, types
from garage.models import Car

CAR = b'{"plate":"B 12","owner":null}'
fake = Fake(types, *[(200, "application/json", CAR)] * 2, (200, "image/png", b"\xff"))
client = Garage(transport=fake, strict=True, token="t")

car = client.cars.update("7", body=Car(plate="B 12"), wheels=[1, 2], doors=[3, 4], seats=[5, 6], fields=["a", "b"], note="hi", keys=["a", "b"])
assert car == Car(plate="B 12", owner=None)
query = "wheels=1%092&doors=3%204&seats=5&seats=6&fields=a,b"
assert fake.request.url == f"https://garage.example.com/v2/cars/7?{query}", fake.request.url
assert fake.request.headers["X-Keys"] == "a|b"
assert fake.request.headers["X-Note"] == "hi"
assert fake.request.content == b'{"plate":"B 12"}'

client.cars.paint("7", colour="red", parts=["door"])
assert fake.request.headers["Content-Type"] == "application/x-www-form-urlencoded"
assert fake.request.content == b"colour=red&parts=door"

assert client.cars.get_photo("7") == b"\xff"
assert fake.request.headers["Authorization"] == "Bearer t"


def sign_in(address: object) -> str:
    asked = dict(parse_qsl(urlsplit(address("https://app.example.com/back")).query))
    return f"https://app.example.com/back?code=c0de&state={asked['state']}"


fake = Fake(types, {"access_token": "t1"}, (200, "image/png", b"\xff"))
Garage(transport=fake, client_id="id", sign_in=sign_in).cars.get_photo("7")
form = dict(parse_qsl(fake.requests[0].content.decode()))
assert (fake.requests[0].url, form["code"]) == ("https://garage.example.com/t", "c0de")
assert fake.request.headers["Authorization"] == "Bearer t1"
