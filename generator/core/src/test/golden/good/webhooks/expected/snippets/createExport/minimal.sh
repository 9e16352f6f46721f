curl -X POST https://shop.example.com/exports
