package vn.vanho.policycomm.consultation;

/** The levels of a Vietnamese legal document, from the widest to the narrowest. */
public enum SectionKind {
    PART,
    CHAPTER,
    SECTION,
    ARTICLE,
    CLAUSE,
    POINT
}
