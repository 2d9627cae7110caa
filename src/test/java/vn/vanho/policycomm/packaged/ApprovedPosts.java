package vn.vanho.policycomm.packaged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vanho.policycomm.PolicyCommunicationApplication;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.ReadyPosts;
import vn.vanho.policycomm.support.DraftLine;

/** A third node that does no work of its own, through which drafts come to where their approved text is to be posted. */
final class ApprovedPosts implements AutoCloseable {

    static final String SITE = "https://vidu.vn";
    static final String BODY = "Mời bà con góp ý dự thảo ";

    private static final String CHANNEL = "facebook";
    private static final int YEAR = 2033;

    private final ConfigurableApplicationContext application;
    private final List<String> messages = new ArrayList<>();

    private ApprovedPosts(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static ApprovedPosts on(String database) {
        return new ApprovedPosts(new SpringApplicationBuilder(PolicyCommunicationApplication.class)
                .profiles("test", "postgres")
                .run(
                        "--server.port=0",
                        "--policycomm.base-url=" + SITE,
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--policycomm.channels.facebook.mode=live"));
    }

    /** What the page is to show, one message a draft. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    void add(int posts) {
        for (int post = 0; post < posts; post++) {
            add("luat-" + UUID.randomUUID());
        }
    }

    private void add(String subject) {
        String draftId = draft(subject);
        ChannelPosts posts = application.getBean(ChannelPosts.class);
        posts.prepare(draftId, CHANNEL, Map.of("facebookText", BODY + subject), "phong-vhtt-cv");
        posts.checked(draftId, "phong-tu-phap-cv");
        posts.approved(draftId, "lanh-dao-ubnd-lanhdao");
        Post post = application.getBean(ReadyPosts.class).approved(draftId, CHANNEL);
        messages.add(BODY + subject + "\n\n" + post.link());
        application
                .getBean(RuntimeService.class)
                .startProcessInstanceByKey(
                        "publish",
                        "%d/II.3a/%s/%s".formatted(YEAR, subject, CHANNEL),
                        Map.of("draftId", draftId, "title", subject, "channel", CHANNEL, "workName", "Facebook"));
    }

    private String draft(String subject) {
        Drafts drafts = application.getBean(Drafts.class);
        Directive directive = new Directive("512/STP", LocalDate.of(YEAR, 4, 2), "Sở Tư pháp", null);
        String id = drafts.register(new NewDraft(
                "%d/II.3a/%s".formatted(YEAR, subject), YEAR, subject, subject, "luat", "Quốc hội", "Bộ", directive));
        drafts.attachFile(id, "luat.docx", DraftLine.law(), "van-thu-cv");
        return id;
    }

    @Override
    public void close() {
        application.close();
    }
}
