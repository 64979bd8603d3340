
CLIENT_URL ?= @URL@

.PHONY: client-fetch
client-fetch: ## Fetch the document from where its vendor publishes it
	curl --fail --silent --show-error --location --output @DOCUMENT@.new "$(CLIENT_URL)"
	mv @DOCUMENT@.new @DOCUMENT@
