/** What uploaded files are, told by their content, and names that are safe to keep. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Tệp tải lên")
package vn.vanho.policycomm.files;
