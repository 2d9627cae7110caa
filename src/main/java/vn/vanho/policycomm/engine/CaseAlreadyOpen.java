package vn.vanho.policycomm.engine;

/** A second live instance with the same process and business key: HTTP 409. */
public final class CaseAlreadyOpen extends RuntimeException {

    public CaseAlreadyOpen(String businessKey) {
        super("Hồ sơ %s đang được thực hiện; không khởi tạo lần thứ hai".formatted(businessKey));
    }
}
