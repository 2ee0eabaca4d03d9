"""One widget for each kind of question. All read and change the plan through `OpenPlan`."""
