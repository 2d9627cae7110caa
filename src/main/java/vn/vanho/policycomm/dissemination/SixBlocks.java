package vn.vanho.policycomm.dissemination;

import java.util.Map;
import java.util.function.UnaryOperator;

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
public record SixBlocks(String necessity, String purpose, String scope, String content, String changes, String other) {

    private static final String NECESSITY = "blockNecessity";
    private static final String PURPOSE = "blockPurpose";
    private static final String SCOPE = "blockScope";
    private static final String CONTENT = "blockContent";
    private static final String CHANGES = "blockChanges";
    private static final String OTHER = "blockOther";

    /** @param texts tells what a field of the form holds */
    public static SixBlocks from(UnaryOperator<String> texts) {
        return new SixBlocks(
                texts.apply(NECESSITY),
                texts.apply(PURPOSE),
                texts.apply(SCOPE),
                texts.apply(CONTENT),
                texts.apply(CHANGES),
                texts.apply(OTHER));
    }

    /** The texts by the fields of the form. */
    public Map<String, String> byField() {
        return Map.of(
                NECESSITY, necessity, PURPOSE, purpose, SCOPE, scope, CONTENT, content, CHANGES, changes, OTHER, other);
    }
}
