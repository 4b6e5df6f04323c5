"""The expression language of packs: the ODK XForms subset of XPath, read once into closures."""

from genderaudit.checklists.rules.expressions.environment import Environment, Item
from genderaudit.checklists.rules.expressions.errors import EvaluationError, ExpressionError
from genderaudit.checklists.rules.expressions.expression import Expression, compile_expression
from genderaudit.checklists.rules.expressions.functions import FUNCTIONS
from genderaudit.checklists.rules.expressions.values import XValue

__all__ = [
    "FUNCTIONS",
    "Environment",
    "EvaluationError",
    "Expression",
    "ExpressionError",
    "Item",
    "XValue",
    "compile_expression",
]
