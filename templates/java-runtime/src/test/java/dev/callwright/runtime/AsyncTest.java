package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.http.Timing;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.paging.Paging;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncTest {
    private static final OperationDescriptor<JsonValue> GET = OperationDescriptor.of("GET", "GetNode", "/nodes/{id}")
            .pathParameter("id", Codecs.STRING)
            .returns(Codecs.ANY);
    private static final OperationDescriptor<JsonValue> LIST =
            OperationDescriptor.of("GET", "ListNodes", "/nodes").returns(Codecs.ANY);
    private static final Paging CURSOR = Paging.cursor("items", "next", "cursor");

    private final Script script = new Script();
    private final ApiCaller caller = new ApiCaller(script.config().build());

    private CompletableFuture<ApiResponse<JsonValue>> get(Object id) {
        return caller.callAsync(GET, PathValues.of(id), null, RequestOptions.none());
    }

    private CompletableFuture<Page<JsonValue>> list() {
        return caller.pageAsync(LIST, CURSOR, Codecs.ANY, PathValues.none(), null, RequestOptions.none());
    }

    @Test
    void returnsTheResponse() {
        script.answer(200, "{\"a\":1}", "X-Request-Id", "r1");
        ApiResponse<JsonValue> response = get("n").join();

        assertThat(response.value()).isEqualTo(JsonValue.parse("{\"a\":1}"));
        assertThat(response.requestId()).contains("r1");
        assertThat(script.lines()).containsExactly("GET /nodes/n");
    }

    @Test
    void failsWithWhatTheCallThrows() {
        script.answer(404, "gone");

        assertThatThrownBy(get("n")::get)
                .hasCauseInstanceOf(NotFoundException.class)
                .rootCause()
                .hasMessage("GetNode was answered with status 404: gone");
        assertThatThrownBy(get(" ")::get)
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessage("the path parameter id of GetNode is blank");
        script.fail(new IOException("a")).fail(new IOException("b")).fail(new IOException("c"));
        assertThatThrownBy(get("n")::get)
                .hasCauseInstanceOf(ConnectionException.class)
                .rootCause()
                .hasMessage("c");
    }

    @Test
    void failsWhenTheTransportFailsItself() {
        HttpTransport broken = request -> {
            throw new IllegalStateException("closed");
        };
        HttpTransport refusing = new HttpTransport() {
            @Override
            public HttpResponse send(HttpRequest request) {
                throw new AssertionError();
            }

            @Override
            public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
                throw new IllegalStateException("closed");
            }
        };
        for (HttpTransport transport : List.of(broken, refusing)) {
            ApiCaller failing =
                    new ApiCaller(script.config().transport(transport).build());
            assertThatThrownBy(failing.callAsync(LIST, PathValues.none(), RequestOptions.none())::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void saysThatAWaitingThreadWasInterrupted() {
        HttpTransport interrupted = request -> {
            throw new InterruptedException();
        };
        ApiCaller failing = new ApiCaller(script.config().transport(interrupted).build());

        assertThatThrownBy(failing.callAsync(LIST, PathValues.none(), RequestOptions.none())::join)
                .hasCauseInstanceOf(ConnectionException.class);
        assertThat(script.timing.pauses).isEmpty();
    }

    @Test
    void triesAgainAfterThePause() {
        script.answer(503, "").fail(new IOException("reset")).answer(200, "1");

        assertThat(get("n").join().value()).isEqualTo(JsonValue.of(1));
        assertThat(script.timing.pauses).containsExactly(500L, 1000L);
    }

    @Test
    void doesNotTryAgainWhenCanceledDuringThePause() {
        List<Runnable> waiting = new ArrayList<>();
        Timing timing = new Timing() {
            @Override
            public java.util.concurrent.Executor after(java.time.Duration pause) {
                return waiting::add;
            }
        };
        HttpTransport direct = new HttpTransport() {
            @Override
            public HttpResponse send(HttpRequest request) throws IOException {
                return script.send(request);
            }

            @Override
            public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
                try {
                    return CompletableFuture.completedFuture(send(request));
                } catch (IOException e) {
                    return CompletableFuture.failedFuture(e);
                }
            }
        };
        script.answer(503, "");
        CompletableFuture<?> pending = new ApiCaller(
                        script.config().transport(direct).timing(timing).build())
                .callAsync(LIST, PathValues.none(), RequestOptions.none());
        pending.cancel(true);
        waiting.forEach(Runnable::run);

        assertThat(waiting).hasSize(1);
        assertThat(script.requests).hasSize(1);
        assertThat(pending).isCancelled();
    }

    @Test
    void cancelsTheRequestOfACallAndOfAPage() {
        List<CompletableFuture<HttpResponse>> sent = new ArrayList<>();
        HttpTransport never = new HttpTransport() {
            @Override
            public HttpResponse send(HttpRequest request) {
                throw new AssertionError();
            }

            @Override
            public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
                sent.add(new CompletableFuture<>());
                return sent.get(sent.size() - 1);
            }
        };
        ApiCaller waiting = new ApiCaller(script.config().transport(never).build());
        waiting.callAsync(LIST, PathValues.none(), RequestOptions.none()).cancel(true);
        waiting.pageAsync(LIST, CURSOR, Codecs.ANY, PathValues.none(), null, RequestOptions.none())
                .cancel(true);

        assertThat(sent).hasSize(2).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void closesAResponseThatNobodyWantsAnyMore() {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        AtomicReference<CompletableFuture<?>> pending = new AtomicReference<>();
        CompletableFuture<HttpResponse> late = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                return false;
            }
        };
        HttpTransport transport = new HttpTransport() {
            @Override
            public HttpResponse send(HttpRequest request) {
                throw new AssertionError();
            }

            @Override
            public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
                return late;
            }
        };
        OperationDescriptor<BinaryResponse> download =
                OperationDescriptor.of("GET", "Download", "/f").returnsBinary("application/pdf");
        pending.set(new ApiCaller(script.config().transport(transport).build())
                .callAsync(download, PathValues.none(), RequestOptions.none()));
        pending.get().cancel(true);
        late.complete(new HttpResponse(200, Headers.none(), new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.complete(true);
            }
        }));

        assertThat(closed).isCompletedWithValue(true);
    }

    @Test
    void pagesWithoutWaiting() {
        script.answer(200, "{\"items\":[1,2],\"next\":\"b\"}").answer(200, "{\"items\":[3]}");
        List<JsonValue> seen = new ArrayList<>();
        list().thenCompose(page -> page.autoPager().forEachAsync(seen::add)).join();

        assertThat(seen).containsExactly(JsonValue.of(1), JsonValue.of(2), JsonValue.of(3));
        assertThat(script.lines()).containsExactly("GET /nodes", "GET /nodes?cursor=b");
    }

    @Test
    void stopsWhenTheVisitorHasEnough() {
        script.answer(200, "{\"items\":[1,2],\"next\":\"b\"}");
        List<JsonValue> seen = new ArrayList<>();
        Page<JsonValue> page = list().join();
        page.autoPager()
                .forEachAsync(item -> {
                    seen.add(item);
                    return seen.size() < 2;
                })
                .join();

        assertThat(seen).hasSize(2);
        assertThat(script.requests).hasSize(1);
    }

    @Test
    void endsTheVisitWithTheFirstProblem() {
        script.answer(200, "{\"items\":[1],\"next\":\"b\"}").answer(404, "gone");
        Page<JsonValue> page = list().join();

        assertThatThrownBy(page.autoPager().forEachAsync(item -> true)::join)
                .hasCauseInstanceOf(NotFoundException.class);
        assertThatThrownBy(page.autoPager().forEachAsync(item -> {
                    throw new IllegalStateException("visitor");
                })::join)
                .rootCause()
                .hasMessage("visitor");
        script.answer(200, "{\"items\":[1],\"next\":\"https://evil.test/\"}");
        Page<JsonValue> linked = caller.page(
                LIST, Paging.url("items", "next"), Codecs.ANY, PathValues.none(), null, RequestOptions.none());
        assertThatThrownBy(linked.nextPageAsync()::join).hasCauseInstanceOf(DecodingException.class);
    }

    @Test
    void endsTheVisitWhenCanceled() {
        CompletableFuture<HttpResponse> second = new CompletableFuture<>();
        HttpTransport transport = new HttpTransport() {
            @Override
            public HttpResponse send(HttpRequest request) throws IOException {
                return script.send(request);
            }

            @Override
            public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
                return second;
            }
        };
        script.answer(200, "{\"items\":[1],\"next\":\"b\"}");
        List<JsonValue> seen = new ArrayList<>();
        CompletableFuture<Void> visit = new ApiCaller(
                        script.config().transport(transport).build())
                .page(LIST, CURSOR, Codecs.ANY, PathValues.none(), null, RequestOptions.none())
                .autoPager()
                .forEachAsync(seen::add);
        assertThat(visit).isNotDone();
        visit.cancel(true);

        assertThat(second).isCancelled();
        assertThat(seen).hasSize(1);
        assertThatThrownBy(visit::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void visitsThousandsOfPages() {
        int pages = 1000;
        for (int page = 1; page < pages; page++) {
            script.answer(200, "{\"items\":[1],\"next\":\"" + page + "\"}");
        }
        script.answer(200, "{\"items\":[1]}");
        List<JsonValue> seen = new ArrayList<>();
        list().join().autoPager().forEachAsync(seen::add).join();

        assertThat(seen).hasSize(pages);
    }
}
