package dev.callwright.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.MediaType;

/** Where a text stands, in the document and in the request. */
public enum HostilePlace {
    PATH {
        @Override
        public boolean takes(String text) {
            return Location.PATH.carries(text);
        }

        @Override
        public void write(ObjectNode operation, String text) {
            parameter(operation, "path", "id", text);
        }

        @Override
        public String read(JsonNode request) {
            return request.path("segments").path(1).textValue();
        }
    },
    QUERY {
        @Override
        public void write(ObjectNode operation, String text) {
            parameter(operation, "query", "q", text);
        }

        @Override
        public String read(JsonNode request) {
            return valueUnder(request.path("query"), "q");
        }
    },
    QUERY_BESIDE_BODY {
        @Override
        public void write(ObjectNode operation, String text) {
            parameter(operation, "query", "q", text);
            media(operation, "text/plain").putObject("schema").put("type", "string");
        }

        @Override
        public String read(JsonNode request) {
            return valueUnder(request.path("query"), "q");
        }
    },
    QUERY_NAME {
        @Override
        public void write(ObjectNode operation, String text) {
            parameter(operation, "query", text, "value");
        }

        @Override
        public String read(JsonNode request) {
            return nameWith(request.path("query"), "value");
        }
    },
    HEADER {
        @Override
        public boolean takes(String text) {
            return Location.HEADER.carries(text);
        }

        @Override
        public void write(ObjectNode operation, String text) {
            parameter(operation, "header", "X-Value", text);
        }

        @Override
        public String read(JsonNode request) {
            return request.path("headers").path("x-value").textValue();
        }
    },
    COOKIE {
        @Override
        public void write(ObjectNode operation, String text) {
            parameter(operation, "cookie", "c", text);
        }

        @Override
        public String read(JsonNode request) {
            return valueUnder(request.path("cookies"), "c");
        }
    },
    COOKIE_NAME {
        @Override
        public boolean takes(String text) {
            return MediaType.isToken(text);
        }

        @Override
        public void write(ObjectNode operation, String text) {
            parameter(operation, "cookie", text, "value");
        }

        @Override
        public String read(JsonNode request) {
            return nameWith(request.path("cookies"), "value");
        }
    },
    FORM {
        @Override
        public void write(ObjectNode operation, String text) {
            member(operation, "application/x-www-form-urlencoded", "f", text);
        }

        @Override
        public String read(JsonNode request) {
            return valueUnder(request.path("form"), "f");
        }
    },
    FORM_NAME {
        @Override
        public void write(ObjectNode operation, String text) {
            member(operation, "application/x-www-form-urlencoded", text, "value");
        }

        @Override
        public String read(JsonNode request) {
            return nameWith(request.path("form"), "value");
        }
    },
    PART {
        @Override
        public void write(ObjectNode operation, String text) {
            member(operation, "multipart/form-data", "p", text);
        }

        @Override
        public String read(JsonNode request) {
            return request.path("parts").path(0).path("text").textValue();
        }
    },
    PART_WITH_TYPE {
        @Override
        public void write(ObjectNode operation, String text) {
            member(operation, "multipart/form-data", "p", text)
                    .putObject("encoding")
                    .putObject("p")
                    .put("contentType", "text/plain; charset=utf-8");
        }

        @Override
        public String read(JsonNode request) {
            return request.path("parts").path(0).path("text").textValue();
        }
    },
    // Encoded as in browsers, which decoders need not undo.
    PART_NAME {
        @Override
        public void write(ObjectNode operation, String text) {
            member(operation, "multipart/form-data", text, "value");
        }

        @Override
        public String read(JsonNode request) {
            return request.path("parts")
                    .path(0)
                    .path("name")
                    .textValue()
                    .replace("%22", "\"")
                    .replace("%0D", "\r")
                    .replace("%0A", "\n");
        }
    },
    PART_IN_JSON {
        @Override
        public void write(ObjectNode operation, String text) {
            ObjectNode schema = media(operation, "multipart/form-data").putObject("schema");
            ObjectNode inner = required(schema, "p");
            // Types of the same shape become one, with the examples of the first.
            required(inner, "x" + text.hashCode()).put("type", "string").put("example", text);
        }

        @Override
        public String read(JsonNode request) throws Exception {
            return new JsonMapper()
                    .readTree(request.path("parts").path(0).path("text").textValue())
                    .elements()
                    .next()
                    .textValue();
        }
    },
    JSON_MEMBER {
        @Override
        public void write(ObjectNode operation, String text) {
            member(operation, "application/json", "m", text);
        }

        @Override
        public String read(JsonNode request) {
            return request.path("json").path("m").textValue();
        }
    },
    JSON_NAME {
        @Override
        public void write(ObjectNode operation, String text) {
            member(operation, "application/json", text, "value");
        }

        @Override
        public String read(JsonNode request) {
            return request.path("json").fieldNames().next();
        }
    },
    TEXT {
        @Override
        public void write(ObjectNode operation, String text) {
            media(operation, "text/plain")
                    .putObject("schema")
                    .put("type", "string")
                    .put("example", text);
        }

        @Override
        public String read(JsonNode request) {
            return request.path("text").textValue();
        }
    };

    /** Whether the text can stand there. */
    public boolean takes(String text) {
        return true;
    }

    /** Puts the text into an operation of a document. */
    public abstract void write(ObjectNode operation, String text);

    /** The text in a request as the decoding server read it. */
    public abstract String read(JsonNode request) throws Exception;

    private static void parameter(ObjectNode operation, String in, String name, String example) {
        operation
                .withArrayProperty("parameters")
                .addObject()
                .put("name", name)
                .put("in", in)
                .put("required", true)
                .put("example", example)
                .putObject("schema")
                .put("type", "string");
    }

    private static ObjectNode media(ObjectNode operation, String mediaType) {
        ObjectNode body = operation.putObject("requestBody").put("required", true);
        return body.putObject("content").putObject(mediaType);
    }

    private static ObjectNode required(ObjectNode schema, String name) {
        schema.put("type", "object").putArray("required").add(name);
        return schema.putObject("properties").putObject(name);
    }

    private static ObjectNode member(ObjectNode operation, String mediaType, String name, String example) {
        ObjectNode media = media(operation, mediaType);
        required(media.putObject("schema"), name).put("type", "string").put("example", example);
        return media;
    }

    private static String valueUnder(JsonNode pairs, String name) {
        for (JsonNode pair : pairs) {
            if (pair.path(0).textValue().equals(name)) {
                return pair.path(1).textValue();
            }
        }
        return "nothing of " + pairs;
    }

    private static String nameWith(JsonNode pairs, String value) {
        for (JsonNode pair : pairs) {
            if (pair.path(1).textValue().equals(value)) {
                return pair.path(0).textValue();
            }
        }
        return "nothing of " + pairs;
    }
}
