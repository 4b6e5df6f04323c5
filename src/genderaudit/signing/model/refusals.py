"""The sentences that people meet when an identity, a trust bundle or a signing step is refused."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake, Trouble

ROLE = "signing.role.{code}"


class IdentityExistsError(Mistake):
    """A file of that name is there already; a key is never overwritten."""

    code = "identity_exists"
    sentence = "There is already a file at {path}."
    remedy = "Choose another name: an identity is never overwritten."


class IdentityMissingError(Trouble):
    """The identity file cannot be read."""

    code = "identity_missing"
    sentence = "The identity file {path} cannot be read: {why}."
    remedy = "Check the path, or plug in the drive that holds it."


class IdentityNotWrittenError(Trouble):
    """The identity file cannot be written."""

    code = "identity_not_written"
    sentence = "The identity could not be written to {path}: {why}."
    remedy = "Nothing was left behind. Choose a folder that you may write to and that has space."


class WrongPassphraseError(Trouble):
    """The passphrase does not open the identity, or the file is damaged (both look alike)."""

    code = "identity_wrong_passphrase"
    sentence = "The passphrase does not open the identity {path}, or the file is damaged."
    remedy = "Type the passphrase again; if it still fails, use your copy of the file."


class NotAnIdentityError(Mistake):
    """The file opens but holds no usable signing key with its certificate."""

    code = "identity_unusable"
    sentence = "The file {path} holds no signing key of ours: {why}."
    remedy = "Make a new identity, or ask headquarters to issue one again."


class PassphraseTooShortError(Mistake):
    """House default: twelve characters."""

    code = "identity_passphrase_short"
    sentence = "The passphrase has {length} characters; an identity needs at least {minimum} (house default)."
    remedy = "Use several words that you can remember."


class NameDoesNotFitError(Mistake):
    """A post, office or country that a certificate cannot hold (RFC 5280, upper bounds)."""

    code = "identity_name_unfit"
    sentence = "The {field} '{text}' does not fit into a certificate; its length there is {limits}."
    remedy = (
        "Nothing was made. Give --post and --office in 1 to 64 characters, and --country as two letters such as KE."
    )


class MayNotIssueError(Mistake):
    """The authority file is not a certificate authority, or its own time is over."""

    code = "identity_may_not_issue"
    sentence = "{name} may not issue certificates: {why}."
    remedy = "Open the authority file that headquarters keeps for this office."


class TrustUnreadableError(Mistake):
    """A trust bundle, certificate or revocation list cannot be read."""

    code = "trust_unreadable"
    sentence = "{file} is not a readable trust bundle, certificate or revocation list: {why}."
    remedy = "Ask headquarters for the bundle again."


class TrustFromNewerVersionError(Mistake):
    """The bundle's format is newer than this program."""

    code = "trust_newer"
    sentence = "{file} was written by a newer version of this program (format {version})."
    remedy = "Install the newer version first; nothing was changed."


class TrustNotSignedError(Mistake):
    """The bundle is not signed by the root that is installed."""

    code = "trust_not_signed"
    sentence = "{file} is not signed by the installed root of {name}."
    remedy = "Do not use it. Compare the root's fingerprint with the paper from headquarters."


class TrustRollbackError(Mistake):
    """The bundle is not newer than the installed one."""

    code = "trust_rollback"
    sentence = "{file} is bundle number {sequence}, and number {installed} is installed already."
    remedy = "Keep the installed bundle, or ask headquarters for the newest one."


class CannotSignError(Mistake):
    """A signing step that is not allowed now."""

    code = "sign_refused"
    sentence = "The file was not signed: {why}."
    remedy = "The file is as it was."


class NoFieldsError(CannotSignError):
    """Only reports that carry our empty fields can be signed."""

    code = "sign_no_fields"
    sentence = "The file has no signature field for {field}, so it cannot be signed here."
    remedy = "Write the report with this program, then sign it."
    words = {"field": ROLE}


class AlreadySignedError(CannotSignError):
    """Each role signs once."""

    code = "sign_already"
    sentence = "The field {field} is signed already."
    remedy = "To sign other content, write a new report."
    words = {"field": ROLE}


class WrongOrderError(CannotSignError):
    """Preparer, reviewer, approver: in that order."""

    code = "sign_order"
    sentence = "{field} cannot sign now: {before} has to sign before."
    remedy = "Let the earlier signature be made first; a later one closes the earlier fields."
    words = {"field": ROLE, "before": ROLE}


class SamePersonError(CannotSignError):
    """One identity may not hold two roles on one report."""

    code = "sign_same_identity"
    sentence = "The identity of {post} has signed as {field} already; another person has to sign here."
    remedy = "Four eyes are the point: hand the file to a colleague with an identity of their own."
    words = {"field": ROLE}


class RoleNotCarriedError(CannotSignError):
    """The certificate was issued for other roles."""

    code = "sign_role_not_carried"
    sentence = "The certificate of {post} does not allow the role {field}."
    remedy = "Use an identity that was issued for this role."
    words = {"field": ROLE}


class CertificateNotValidNowError(CannotSignError):
    """Outside the certificate's own time, by the laptop's clock."""

    code = "sign_certificate_time"
    sentence = "The certificate of {post} is valid from {start} to {end}, and this laptop's clock says {now}."
    remedy = "Check the laptop's clock; if it is right, ask for a new identity."


class DoesNotVerifyError(CannotSignError):
    """A file that does not verify is not signed a second time."""

    code = "sign_does_not_verify"
    sentence = "The file does not verify as it is ({why}), so it was not signed."
    remedy = "Go back to the last good copy of the report."
