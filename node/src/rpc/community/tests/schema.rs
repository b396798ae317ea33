//! Checks values against a JSON Schema.

use serde_json::{Map, Value};

/// Checks a value against a schema of the document, for the parts of JSON Schema that the document uses.
pub fn conforms(document: &Value, schema: &Value, value: &Value) -> Result<(), String> {
	let wrong = |what: &str| Err(format!("{value} is not {what} of {schema}"));
	if let Some(reference) = schema["$ref"].as_str() {
		let target = document.pointer(reference.trim_start_matches('#')).ok_or(format!("no {reference}"))?;
		return conforms(document, target, value);
	}
	if let Some(parts) = schema["allOf"].as_array() {
		return parts.iter().try_for_each(|part| conforms(document, part, value));
	}
	if let Some(choices) = schema["oneOf"].as_array() {
		let fitting = choices.iter().filter(|choice| conforms(document, choice, value).is_ok()).count();
		return if fitting == 1 { Ok(()) } else { wrong("exactly one") };
	}
	match schema["type"].as_str() {
		Some("null") if value.is_null() => Ok(()),
		Some("integer") if value.is_u64() => Ok(()),
		Some("boolean") if value.is_boolean() => Ok(()),
		Some("string") => {
			let Some(text) = value.as_str() else { return wrong("a string") };
			let hash = |text: &str| text.len() == 66 && text.starts_with("0x");
			let fits = match schema["pattern"].as_str() {
				None => true,
				Some("^[0-9]+$") => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
				Some("^-?[0-9]+$") => text.parse::<i128>().is_ok(),
				Some("^0x[0-9a-f]{64}$") => hash(text),
				Some(other) => return Err(format!("this test does not know the pattern {other}")),
			};
			let listed = schema["enum"].as_array().is_none_or(|names| names.contains(value));
			if fits && listed {
				Ok(())
			} else {
				wrong("the string")
			}
		}
		Some("array") => match value.as_array() {
			Some(items) => items.iter().try_for_each(|item| conforms(document, &schema["items"], item)),
			None => wrong("an array"),
		},
		Some("object") => {
			let (Some(keys), Some(properties)) = (value.as_object(), schema["properties"].as_object()) else {
				return wrong("an object");
			};
			let required: Vec<_> = schema["required"].as_array().into_iter().flatten().cloned().collect();
			let names = |map: &Map<String, Value>| map.keys().cloned().map(Value::from).collect::<Vec<_>>();
			let same = |mut left: Vec<Value>, mut right: Vec<Value>| {
				left.sort_by_key(Value::to_string);
				right.sort_by_key(Value::to_string);
				left == right
			};
			// Every key is always present, and there is no other.
			if !same(names(keys), names(properties)) || !same(names(properties), required) {
				return wrong("the keys");
			}
			keys.iter().try_for_each(|(key, value)| conforms(document, &properties[key], value))
		}
		_ => wrong("the type"),
	}
}
