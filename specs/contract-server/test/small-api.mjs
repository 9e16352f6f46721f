// A document with one operation for each thing the contract server reads.
const text = { type: 'string' };
const integer = { type: 'integer' };
const ok = (schema, type = 'application/json') => ({ 200: { description: 'Done', content: { [type]: { schema } } } });
const query = (name, schema, more = {}) => ({ in: 'query', name, schema, ...more });
const body = (type, schema, more = {}) => ({ required: true, content: { [type]: { schema, ...more } } });
const ref = (name) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  Pet: {
    type: 'object',
    required: ['id', 'name', 'owner'],
    properties: {
      id: { type: 'integer', readOnly: true },
      name: { type: 'string', minLength: 2, maxLength: 10 },
      owner: { type: 'string', nullable: true },
      secret: { type: 'string', writeOnly: true },
      born: { type: 'string', format: 'date' },
      kind: { type: 'string', enum: ['cat', 'dog'], nullable: true },
      weight: { type: 'number', minimum: 0, exclusiveMinimum: true },
      code: { type: 'string', pattern: '^[A-Z]{2}-\\d{3,5}$' },
      parent: ref('Pet'),
      children: { type: 'array', items: ref('Pet') },
    },
  },
  Named: { type: 'object', required: ['name'], properties: { name: text } },
  Employee: {
    allOf: [
      ref('Named'),
      { type: 'object', required: ['badge'], properties: { badge: integer, boss: ref('Employee') } },
    ],
  },
  Circle: { type: 'object', required: ['kind', 'radius'], properties: { kind: text, radius: { type: 'number' } } },
  Square: { type: 'object', required: ['kind', 'side'], properties: { kind: text, side: { type: 'number' } } },
  Shape: {
    oneOf: [ref('Circle'), ref('Square')],
    discriminator: { propertyName: 'kind', mapping: { round: '#/components/schemas/Circle' } },
  },
  Endless: { type: 'object', required: ['next'], properties: { next: ref('Endless') } },
};

const paths = {
  '/pets': {
    get: {
      operationId: 'listPets',
      parameters: [
        query('limit', { type: 'integer', minimum: 1, maximum: 100 }),
        query('large', { type: 'boolean' }),
        query('tags', { type: 'array', items: text }),
        query('ids', { type: 'array', items: integer }, { explode: false }),
        query('where', { type: 'object', properties: { age: integer } }, { style: 'deepObject', explode: true }),
        query('page[size]', integer),
        query(
          'created',
          { anyOf: [{ type: 'object', properties: { gte: integer } }, integer] },
          { style: 'deepObject' },
        ),
        {
          in: 'query',
          name: 'json',
          content: { 'application/json': { schema: { type: 'object', properties: { a: integer } } } },
        },
        { in: 'header', name: 'X-Count', schema: integer },
        { in: 'cookie', name: 'session', schema: { type: 'string', maxLength: 5 } },
      ],
      responses: ok({ type: 'array', items: ref('Pet') }),
    },
    post: { operationId: 'createPet', requestBody: body('application/json', ref('Pet')), responses: ok(ref('Pet')) },
  },
  '/pets/{id}': {
    parameters: [{ in: 'path', name: 'id', required: true, schema: integer }],
    get: { operationId: 'getPet', responses: ok(ref('Pet')) },
    delete: { operationId: 'deletePet', responses: { 204: { description: 'Gone' } } },
  },
  '/pets/newest': { get: { operationId: 'newestPet', responses: ok(ref('Pet')) } },
  '/files/{name}.{type}': {
    get: {
      operationId: 'getFile',
      parameters: ['name', 'type'].map((name) => ({ in: 'path', name, required: true, schema: text })),
      responses: ok({ type: 'string', format: 'binary' }, 'application/pdf'),
    },
  },
  '/places/{point}': {
    get: {
      operationId: 'getPlace',
      parameters: [
        {
          in: 'path',
          name: 'point',
          required: true,
          schema: { type: 'array', items: { type: 'number' }, minItems: 2 },
        },
      ],
      responses: ok(text, 'text/plain'),
    },
  },
  '/orders': {
    post: {
      operationId: 'createOrder',
      requestBody: body(
        'application/x-www-form-urlencoded',
        {
          type: 'object',
          required: ['currency'],
          properties: {
            currency: text,
            amount: { anyOf: [integer, { type: 'string', enum: [''] }] },
            paid: { type: 'boolean' },
            rate: { type: 'number', maximum: 1, exclusiveMaximum: true },
            items: {
              type: 'array',
              items: { type: 'object', properties: { price: text, counts: { type: 'array', items: integer } } },
            },
            metadata: { type: 'object', additionalProperties: text },
          },
        },
        { encoding: { items: { style: 'deepObject' }, metadata: { style: 'deepObject' } } },
      ),
      responses: ok(ref('Employee')),
    },
  },
  '/uploads': {
    post: {
      operationId: 'upload',
      requestBody: body(
        'multipart/form-data',
        {
          type: 'object',
          required: ['file'],
          properties: {
            file: { type: 'string', format: 'binary' },
            size: integer,
            about: ref('Named'),
            notes: { type: 'array', items: ref('Named') },
          },
        },
        { encoding: { file: { contentType: 'image/*' } } },
      ),
      responses: ok(ref('Shape')),
    },
  },
  '/employees': {
    post: {
      operationId: 'hire',
      requestBody: body('application/json', ref('Employee')),
      responses: ok(ref('Employee')),
    },
  },
  '/shapes': { post: { operationId: 'draw', requestBody: body('application/json', ref('Shape')), responses: ok({}) } },
  '/endless': { get: { operationId: 'endless', responses: ok(ref('Endless')) } },
  '/wrong': { get: { operationId: 'wrong', responses: ok({ type: 'string', pattern: '^(?=b)a$' }) } },
  '/open': { get: { operationId: 'open', security: [], responses: ok({}) } },
  '/keys': {
    get: { operationId: 'keys', security: [{ headerKey: [], queryKey: [] }, { basic: [] }], responses: ok({}) },
  },
};

/** The document; ask for a copy to change it. */
export const SMALL_API = {
  openapi: '3.0.3',
  info: { title: 'Small', version: '1' },
  security: [{ bearer: [] }],
  paths,
  components: {
    schemas,
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      basic: { type: 'http', scheme: 'basic' },
      headerKey: { type: 'apiKey', in: 'header', name: 'X-Key' },
      queryKey: { type: 'apiKey', in: 'query', name: 'key' },
    },
  },
};
