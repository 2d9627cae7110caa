package vn.vanho.policycomm.documents;

/** What a document is; the label is Vietnamese. */
public enum DocumentKind {
    CONSOLIDATED_TABLE("Bản tổng hợp ý kiến, tiếp thu, giải trình", "ban-tong-hop"),
    FORWARDING_LETTER("Công văn gửi cơ quan chủ trì soạn thảo", "cong-van"),
    UNIT_URGING("Phiếu đôn đốc đơn vị", "phieu-don-doc"),
    URGING_LETTER("Công văn đôn đốc cơ quan chủ trì soạn thảo", "cong-van-don-doc"),
    BRIEFING_DIRECTIVE("Công văn chỉ đạo quán triệt", "cong-van-quan-triet"),
    REQUEST_LETTER("Công văn đề nghị quán triệt", "cong-van-de-nghi"),
    COUNCIL_CONCLUSION("Thông báo kết luận của Hội đồng", "thong-bao-ket-luan"),
    INSPECTION_PLAN("Kế hoạch kiểm tra", "ke-hoach-kiem-tra"),
    INSPECTION_CONCLUSION("Kết luận kiểm tra", "ket-luan-kiem-tra"),
    SCHEME_REPORT("Báo cáo kết quả thực hiện Đề án", "bao-cao-de-an"),
    NOMINATION("Công văn cử người dự tập huấn", "cong-van-cu-nguoi"),
    UNIT_REPORT("Báo cáo của đơn vị", "bao-cao-don-vi"),
    YEARLY_REPORT("Báo cáo năm", "bao-cao-nam");

    private final String label;
    private final String filePrefix;

    DocumentKind(String label, String filePrefix) {
        this.label = label;
        this.filePrefix = filePrefix;
    }

    public String label() {
        return label;
    }

    /** The name of a file of this kind, e.g. {@code ban-tong-hop-luat-thu-do-2024.docx}. */
    public String fileName(String slug) {
        return "%s-%s.docx".formatted(filePrefix, slug);
    }
}
