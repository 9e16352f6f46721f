package calls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sdk.forms.FormsClient;
import sdk.forms.FormsClientAsync;
import sdk.forms.core.ApiRequest;
import sdk.forms.core.Headers;
import sdk.forms.core.HttpRequest;
import sdk.forms.core.HttpResponse;
import sdk.forms.core.RequestOptions;
import sdk.forms.model.Book;
import sdk.forms.model.CreateParams;
import sdk.forms.model.ListParams;
import sdk.forms.model.UpdateParams;

/** Calls each method of an SDK with params and options as values and as lambdas. The test sets the names of the params. */
public final class FormsCalls {
    private static final RequestOptions VALUE =
            RequestOptions.builder().header("X-A", "value").build();
    private static final CreateParams CREATE = CreateParams.builder().title("v").build();
    private static final UpdateParams UPDATE = UpdateParams.builder().title("v").build();
    private static final ListParams LIST = ListParams.builder().limit(1).build();

    private final List<String> seen = new ArrayList<>();
    private final FormsClient client =
            FormsClient.builder().transport(this::answer).build();

    private HttpResponse answer(HttpRequest request) throws IOException {
        String body = "";
        if (request.body().isPresent()) {
            try (InputStream in = request.body().get().source().open()) {
                body = " " + new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        seen.add(request.method() + " " + request.uri().toString().substring("https://forms.example".length())
                + request.headers().first("X-A").map(text -> " " + text).orElse("") + body);
        boolean isList = request.uri().getPath().equals("/books") && request.method().equals("GET");
        String answer = isList ? "{\"data\":[{\"id\":\"b\"}]}" : "{\"id\":\"b\"}";
        return new HttpResponse(
                200, Headers.none(), new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
    }

    public static List<String> sync() {
        FormsCalls calls = new FormsCalls();
        FormsClient c = calls.client;
        Book book = c.books().create(CREATE);
        book = c.books().create(p -> p.title("l"));
        book = c.books().create(CREATE, VALUE);
        book = c.books().create(CREATE, o -> o.header("X-A", "lambda"));
        book = c.books().create(p -> p.title("l"), VALUE);
        book = c.books().create(p -> p.title("l"), o -> o.header("X-A", "lambda"));
        book = c.books().update(book.id());
        book = c.books().update("b", UPDATE);
        book = c.books().update("b", p -> p.title("l"));
        book = c.books().update("b", VALUE);
        book = c.books().update("b", UPDATE, VALUE);
        book = c.books().update("b", UPDATE, o -> o.header("X-A", "lambda"));
        book = c.books().update("b", p -> p.title("l"), o -> o.header("X-A", "lambda"));
        book = c.books().retrieve("b");
        book = c.books().retrieve("b", VALUE);
        book = c.books().retrieve(book.id(), o -> o.header("X-A", "lambda"));
        c.books().delete("b");
        c.books().delete("b", VALUE);
        c.books().delete("b", o -> o.header("X-A", "lambda"));
        int items = c.books().list().items().size();
        items += c.books().list(LIST).items().size();
        items += c.books().list(p -> p.limit(2)).items().size();
        items += c.books().list(VALUE).items().size();
        items += c.books().list(LIST, o -> o.header("X-A", "lambda")).items().size();
        items += c.books().list(p -> p.limit(2), o -> o.header("X-A", "lambda")).items().size();
        int status = c.books().createWithResponse(p -> p.title("l"), o -> o.header("X-A", "lambda")).status();
        status += c.books().createWithResponse(CREATE).status();
        status += c.books().updateWithResponse("b").status();
        status += c.books().retrieveWithResponse("b", o -> o.header("X-A", "lambda")).status();
        status += c.books().deleteWithResponse("b").status();
        status += c.request(ApiRequest.post("/books/{b}/sell", "b/1").json(CREATE.toJson())).status();
        c.withOptions(o -> o.header("X-A", "client")).books().retrieve("b");
        calls.seen.add(items + " items, " + status);
        return calls.seen;
    }

    public static List<String> async() {
        FormsCalls calls = new FormsCalls();
        FormsClientAsync c = calls.client.async();
        Book book = c.books().create(CREATE).join();
        book = c.books().create(p -> p.title("l")).join();
        book = c.books().create(CREATE, VALUE).join();
        book = c.books().create(CREATE, o -> o.header("X-A", "lambda")).join();
        book = c.books().create(p -> p.title("l"), VALUE).join();
        book = c.books().create(p -> p.title("l"), o -> o.header("X-A", "lambda")).join();
        book = c.books().update(book.id()).join();
        book = c.books().update("b", UPDATE).join();
        book = c.books().update("b", p -> p.title("l")).join();
        book = c.books().update("b", VALUE).join();
        book = c.books().update("b", UPDATE, VALUE).join();
        book = c.books().update("b", UPDATE, o -> o.header("X-A", "lambda")).join();
        book = c.books().update("b", p -> p.title("l"), o -> o.header("X-A", "lambda")).join();
        book = c.books().retrieve("b").join();
        book = c.books().retrieve("b", VALUE).join();
        book = c.books().retrieve(book.id(), o -> o.header("X-A", "lambda")).join();
        Void none = c.books().delete("b").join();
        none = c.books().delete("b", VALUE).join();
        none = c.books().delete("b", o -> o.header("X-A", "lambda")).join();
        int items = c.books().list().join().items().size();
        items += c.books().list(LIST).join().items().size();
        items += c.books().list(p -> p.limit(2)).join().items().size();
        items += c.books().list(VALUE).join().items().size();
        items += c.books().list(LIST, o -> o.header("X-A", "lambda")).join().items().size();
        items += c.books().list(p -> p.limit(2), o -> o.header("X-A", "lambda")).join().items().size();
        int status = c.books().createWithResponse(p -> p.title("l"), o -> o.header("X-A", "lambda"))
                .join()
                .status();
        status += c.books().createWithResponse(CREATE).join().status();
        status += c.books().updateWithResponse("b").join().status();
        status += c.books().retrieveWithResponse("b", o -> o.header("X-A", "lambda")).join().status();
        status += c.books().deleteWithResponse("b").join().status();
        status += c.request(ApiRequest.post("/books/{b}/sell", "b/1").json(CREATE.toJson())).join().status();
        c.withOptions(o -> o.header("X-A", "client")).books().retrieve("b").join();
        calls.seen.add(items + " items, " + status + (none == null ? "" : " something"));
        return calls.seen;
    }
}
