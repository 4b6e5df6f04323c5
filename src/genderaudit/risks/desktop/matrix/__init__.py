"""The matrix that the register is rated with, changed with a preview; and the groups that are not named here."""
