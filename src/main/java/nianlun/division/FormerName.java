package nianlun.division;

/** A name that a division bore until a change of its name or kind which no rule gives: 襄樊市 is 襄阳市. */
record FormerName(String name, DivisionCode code) {}
