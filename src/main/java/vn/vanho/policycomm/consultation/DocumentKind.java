package vn.vanho.policycomm.consultation;

/** The documents of II.3d. */
public enum DocumentKind {
    CONSOLIDATED_TABLE("Bản tổng hợp ý kiến, tiếp thu, giải trình", "ban-tong-hop"),
    FORWARDING_LETTER("Công văn gửi cơ quan chủ trì soạn thảo", "cong-van"),
    UNIT_URGING("Phiếu đôn đốc đơn vị", "phieu-don-doc"),
    URGING_LETTER("Công văn đôn đốc cơ quan chủ trì soạn thảo", "cong-van-don-doc");

    private final String label;
    private final String filePrefix;

    DocumentKind(String label, String filePrefix) {
        this.label = label;
        this.filePrefix = filePrefix;
    }

    public String label() {
        return label;
    }

    /** The name of a file of this kind for a draft, e.g. {@code ban-tong-hop-luat-thu-do-2024.docx}. */
    public String fileName(String slug) {
        return "%s-%s.docx".formatted(filePrefix, slug);
    }
}
