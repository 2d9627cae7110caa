package vn.vanho.policycomm.dissemination;

/**
 * The content of a communication by Decision 407/QĐ-TTg.
 *
 * @param necessity sự cần thiết ban hành
 * @param purpose mục đích, quan điểm
 * @param scope phạm vi điều chỉnh, đối tượng áp dụng
 * @param content nội dung cơ bản
 * @param changes điểm mới, sửa đổi, bãi bỏ so với quyền và nghĩa vụ hiện hành
 * @param other nội dung khác; may be empty
 */
public record SixBlocks(String necessity, String purpose, String scope, String content, String changes, String other) {}
