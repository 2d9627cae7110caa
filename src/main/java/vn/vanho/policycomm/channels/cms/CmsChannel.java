package vn.vanho.policycomm.channels.cms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.vanho.policycomm.channels.ChannelAdapter;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.channels.TextPart;

/**
 * Pushes drafts to the district's CMS (plan, 'Channels'): POST to its address creates, GET with {@code ?key=} finds, PUT and
 * DELETE below it by the id that it gave replace and remove.
 */
@Component
class CmsChannel implements ChannelAdapter {

    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final int CONFLICT = 409;
    private static final int LONGEST_BLOCK = 4000;

    private final CmsProperties properties;
    private final CmsClient client;
    private final CmsFaults faults;
    private final ObjectMapper json;
    private final Clock clock;

    CmsChannel(CmsProperties properties, CmsFaults faults, ObjectMapper json, Clock clock) {
        this.properties = properties;
        this.client = new CmsClient(properties, json, clock);
        this.faults = faults;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "cms";
    }

    @Override
    public String label() {
        return "Cổng của huyện (CMS)";
    }

    @Override
    public int position() {
        return 5;
    }

    /** Its posts may be elsewhere than where it listens; see {@link #servedBy}. */
    @Override
    public List<String> hosts() {
        return properties.url() == null ? List.of() : List.of(properties.url().getHost());
    }

    @Override
    public boolean hasAddresses() {
        return true;
    }

    /** Nobody tells us under which names the district's site is seen. */
    @Override
    public boolean servedBy(String host) {
        return true;
    }

    @Override
    public boolean measured() {
        return false;
    }

    @Override
    public boolean drafted() {
        return false;
    }

    @Override
    public List<TextPart> parts() {
        return List.of(
                new TextPart("blockNecessity", "Sự cần thiết ban hành", LONGEST_BLOCK, true),
                new TextPart("blockPurpose", "Mục đích, quan điểm", LONGEST_BLOCK, true),
                new TextPart("blockScope", "Phạm vi điều chỉnh, đối tượng áp dụng", LONGEST_BLOCK, true),
                new TextPart("blockContent", "Nội dung cơ bản", LONGEST_BLOCK, true),
                new TextPart("blockChanges", "Điểm mới, sửa đổi, bãi bỏ so với hiện hành", LONGEST_BLOCK, true),
                new TextPart("blockOther", "Nội dung khác", LONGEST_BLOCK, false));
    }

    @Override
    public boolean configured() {
        return properties.complete();
    }

    @Override
    public Posted post(Post post) throws ChannelFault {
        CmsAnswer answer = call(HttpMethod.POST, "", post.key(), document(post), FaultKind.MAYBE_POSTED);
        boolean there = answer.isSuccess()
                || (answer.status() == CONFLICT && answer.text("code").isEmpty());
        return answer.posted().filter(posted -> there).orElseThrow(() -> faults.of(answer, FaultKind.MAYBE_POSTED));
    }

    @Override
    public Optional<Posted> find(Post post, OffsetDateTime triedAt) throws ChannelFault {
        String query = "?key=" + UriUtils.encode(post.key(), StandardCharsets.UTF_8);
        CmsAnswer answer = call(HttpMethod.GET, query, "", "", FaultKind.RETRY);
        if (GONE.contains(answer.status())) {
            return Optional.empty();
        }
        Optional<Posted> found = answer.posted().filter(posted -> answer.isSuccess());
        return Optional.of(found.orElseThrow(() -> faults.of(answer, FaultKind.RETRY)));
    }

    @Override
    public void replace(Posted posted, Post with) throws ChannelFault {
        CmsAnswer answer = call(HttpMethod.PUT, below(posted), "", document(with), FaultKind.RETRY);
        if (!answer.isSuccess()) {
            throw faults.of(answer, FaultKind.RETRY);
        }
    }

    @Override
    public void remove(Posted posted) throws ChannelFault {
        CmsAnswer answer = call(HttpMethod.DELETE, below(posted), "", "", FaultKind.RETRY);
        if (!answer.isSuccess() && !GONE.contains(answer.status())) {
            throw faults.of(answer, FaultKind.RETRY);
        }
    }

    /** It counts nobody. */
    @Override
    public Optional<Reach> reach(Posted posted) {
        return Optional.empty();
    }

    private CmsAnswer call(HttpMethod method, String rest, String key, String body, FaultKind unsure)
            throws ChannelFault {
        String url = Objects.requireNonNull(properties.url()).toString().replaceFirst("/+$", "");
        try {
            return client.call(new CmsCall(method, URI.create(url + rest), key, body));
        } catch (IOException broken) {
            throw faults.of(broken, unsure);
        }
    }

    private static String below(Posted posted) {
        return "/" + UriUtils.encode(posted.id(), StandardCharsets.UTF_8);
    }

    private String document(Post post) {
        try {
            return json.writeValueAsString(
                    CmsDocument.of(post, OffsetDateTime.now(clock).toString()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
