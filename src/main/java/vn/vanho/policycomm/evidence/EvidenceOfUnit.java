package vn.vanho.policycomm.evidence;

/** A piece of evidence with the work that it is for. */
public record EvidenceOfUnit(WorkOfUnit work, Evidence piece) {}
