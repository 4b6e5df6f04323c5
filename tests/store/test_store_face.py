import genderaudit.store as store


def test_the_face_of_the_store_is_complete_and_importable() -> None:
    assert store.__all__ == sorted(store.__all__)
    assert all(hasattr(store, name) for name in store.__all__)
    public = {
        name
        for name, one in vars(store).items()
        if not name.startswith("_") and getattr(one, "__module__", "").startswith("genderaudit.store")
    }
    assert public <= set(store.__all__)
