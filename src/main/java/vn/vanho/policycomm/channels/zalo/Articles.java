package vn.vanho.policycomm.channels.zalo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.vanho.policycomm.channels.ChannelFault;
import vn.vanho.policycomm.channels.FaultKind;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Reach;

/** Makes and changes articles. */
final class Articles {

    private final ZaloCalls calls;
    private final ZaloFaults faults;
    private final ZaloArticle writer;
    private final ArticleList list;
    private final Patience patience;

    Articles(ZaloCalls calls, ZaloFaults faults, ZaloArticle writer, ArticleList list, Patience patience) {
        this.calls = calls;
        this.faults = faults;
        this.writer = writer;
        this.list = list;
        this.patience = patience;
    }

    /** @return the article's id */
    String make(Post post) throws ChannelFault {
        ZaloAnswer taken = calls.post("create", writer.of(post), FaultKind.MAYBE_POSTED);
        String token = taken.data().path("token").asText();
        if (token.isBlank()) {
            throw faults.unclear(FaultKind.MAYBE_POSTED);
        }
        try {
            return processed(token);
        } catch (ChannelFault fault) {
            throw new ChannelFault(FaultKind.MAYBE_POSTED, fault.said());
        }
    }

    /** Zalo fetches the picture before it makes the article; until then there is no id. */
    private String processed(String token) throws ChannelFault {
        ObjectNode question = JsonNodeFactory.instance.objectNode().put("token", token);
        Patience.Turns turns = patience.begin();
        do {
            Optional<String> id = calls.verify(question).map(Articles::id).filter(found -> !found.isBlank());
            if (id.isPresent()) {
                return id.get();
            }
        } while (turns.another());
        throw faults.processing();
    }

    private static String id(ZaloAnswer answer) {
        return answer.data().path("id").asText(answer.data().path("article_id").asText());
    }

    void replace(String id, Post with) throws ChannelFault {
        ObjectNode article = writer.of(with).put("id", id);
        String token = calls.post("update", article, FaultKind.RETRY)
                .data()
                .path("token")
                .asText();
        if (!token.isBlank()) {
            processed(token);
        }
    }

    /** What Zalo refuses to remove may be gone already. */
    void remove(String id) throws ChannelFault {
        try {
            calls.post("remove", JsonNodeFactory.instance.objectNode().put("id", id), FaultKind.RETRY);
        } catch (ChannelFault fault) {
            if (fault.kind() != FaultKind.PERSON || listed(id).isPresent()) {
                throw fault;
            }
        }
    }

    private Optional<ShownArticle> listed(String id) throws ChannelFault {
        return list.first(Instant.EPOCH, article -> article.id().equals(id));
    }

    ShownArticle detail(String id) throws ChannelFault {
        return new ShownArticle(calls.get("getdetail", Map.of("id", id)).data());
    }

    Optional<Reach> reach(String id) throws ChannelFault {
        Optional<Reach> told = detail(id).reach();
        return told.isPresent() ? told : listed(id).flatMap(ShownArticle::reach);
    }
}
