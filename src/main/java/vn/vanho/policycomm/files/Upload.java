package vn.vanho.policycomm.files;

/**
 * A file that was found fit to be kept.
 *
 * @param name made safe, with the ending of its kind
 */
public record Upload(FileKind kind, String name) {}
