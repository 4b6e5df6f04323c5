"""Move an engagement to a newer version of its pack: an explicit act with a preview, taken back by undo."""

from __future__ import annotations

from collections.abc import Sequence

from genderaudit.checklists import Carried, LoadedPack, carry_over
from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.records import Author
from genderaudit.engagements.actions.answering import states_of
from genderaudit.engagements.actions.marking import refuse_if_locked
from genderaudit.engagements.actions.planning import current, pack_of
from genderaudit.engagements.model import Answer, Engagement, Mark, PackCopy
from genderaudit.engagements.model.refusals import AnotherPack, NotNewer
from genderaudit.store import StepWriter, Workspace


def preview_upgrade(workspace: Workspace, engagement: Engagement, pack: LoadedPack) -> tuple[Carried, ...]:
    """What would become of every answer. Raises AnotherPack, NotNewer."""
    old = pack_of(workspace, engagement)
    if pack.pack.id != engagement.pack_id:
        raise AnotherPack(wanted=pack.pack.id, pack=engagement.pack_id)
    if pack.pack.version <= engagement.pack_version:
        raise NotNewer(version=pack.pack.version, current=engagement.pack_version)
    return carry_over(old, pack, states_of(workspace, engagement))


def upgrade(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    pack: LoadedPack,
    *,
    reason: str = "",
    clock: Clock = utc_now,
) -> tuple[Engagement, Sequence[Carried]]:
    """The engagement on the newer pack with its answers carried over, in one step that undo takes back."""
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    carried = preview_upgrade(workspace, engagement, pack)
    pack.pack.tier(engagement.tier)  # a form that the newer pack no longer has is refused here
    fresh = engagement.model_copy(update={"pack_version": pack.pack.version, "pack_hash": pack.files_hash})
    answers = {answer.id: answer for answer in workspace.find(Answer, engagement.id)}
    with workspace.step("engagement.upgrade", author, reason=reason) as step:
        if workspace.get(PackCopy, pack.files_hash) is None:
            files = {name: data.decode("utf-8") for name, data in pack.files.items()}
            step.put(PackCopy(id=pack.files_hash, files=files))
        step.put(fresh)
        for one in carried:
            before = answers[f"{engagement.id}/{one.before}"]
            if one.after != one.before:
                step.remove(before.id)
            if one.state is not None and (one.after != one.before or one.state != before.state):
                question, _, row = one.after.partition("#")
                number = int(row) if row else None
                changes = {"question": question, "row": number, "state": one.state, "answered_at": clock()}
                step.put(before.model_copy(update={"id": Answer.id_for(engagement.id, question, number), **changes}))
        _carry_marks(step, workspace, engagement, pack)
    return fresh, carried


def _carry_marks(step: StepWriter, workspace: Workspace, engagement: Engagement, pack: LoadedPack) -> None:
    """What stands beside questions follows them to their new names; beside a question that is gone it stays."""
    for mark in workspace.find(Mark, engagement.id):
        name = mark.question
        for migration in sorted(pack.pack.migrations, key=lambda one: one.from_version):
            if migration.from_version >= engagement.pack_version:
                name = migration.rename.get(name, name)
        if name != mark.question:
            step.remove(mark.id)
            step.put(mark.model_copy(update={"id": Mark.id_for(engagement.id, name, mark.row), "question": name}))
