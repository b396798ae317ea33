//! The cooperative as an origin, and the checks of who acts for it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, EnsureOriginWithArg};
use frame_system::RawOrigin as SystemOrigin;
use rochdale_primitives::CooperativeId;
use scale_info::TypeInfo;

use crate::*;

/// The origin of a call that members have resolved.
#[derive(
	Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum RawOrigin {
	/// The members of this cooperative, by a resolution of this kind.
	Cooperative(CooperativeId, Kind),
}

/// The members of any cooperative, by a resolution of any kind. The result is its account, so that other pallets let
/// cooperatives do what accounts do.
pub struct EnsureCooperative<T>(PhantomData<T>);

impl<T: Config, O: Into<Result<RawOrigin, O>> + From<RawOrigin>> EnsureOrigin<O> for EnsureCooperative<T> {
	type Success = T::AccountId;

	fn try_origin(origin: O) -> Result<T::AccountId, O> {
		let RawOrigin::Cooperative(id, _) = origin.into()?;
		Ok(Pallet::<T>::account_id(id))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<O, ()> {
		Ok(RawOrigin::Cooperative(0, Kind::Ordinary).into())
	}
}

/// The members of this cooperative, by a resolution of at least this kind: see [`Kind::covers`].
pub struct EnsureResolved<T>(PhantomData<T>);

impl<T: Config, O: Into<Result<RawOrigin, O>> + From<RawOrigin>> EnsureOriginWithArg<O, (CooperativeId, Kind)>
	for EnsureResolved<T>
{
	type Success = ();

	fn try_origin(origin: O, (id, needed): &(CooperativeId, Kind)) -> Result<(), O> {
		match origin.into()? {
			RawOrigin::Cooperative(by, kind) if by == *id && kind.covers(*needed) => Ok(()),
			other => Err(other.into()),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin((id, kind): &(CooperativeId, Kind)) -> Result<O, ()> {
		Ok(RawOrigin::Cooperative(*id, *kind).into())
	}
}

/// A task that the bylaws assign to an office, an account or the members.
pub trait Power {
	/// The authority that the bylaws name for the task.
	fn of<T: Config>(bylaws: &Bylaws<T>) -> &Authority<T::AccountId>;
}

/// Admission of members.
pub struct Admission;
impl Power for Admission {
	fn of<T: Config>(bylaws: &Bylaws<T>) -> &Authority<T::AccountId> {
		&bylaws.admission
	}
}

/// Recording of work.
pub struct Recording;
impl Power for Recording {
	fn of<T: Config>(bylaws: &Bylaws<T>) -> &Authority<T::AccountId> {
		&bylaws.recording
	}
}

/// The office holder or account that the bylaws of this cooperative name for the task, or its members by a resolution.
pub struct EnsurePower<T, P>(PhantomData<(T, P)>);

impl<T: Config, P: Power, O> EnsureOriginWithArg<O, CooperativeId> for EnsurePower<T, P>
where
	O: Into<Result<RawOrigin, O>>
		+ From<RawOrigin>
		+ Into<Result<SystemOrigin<T::AccountId>, O>>
		+ From<SystemOrigin<T::AccountId>>,
{
	type Success = ();

	fn try_origin(origin: O, id: &CooperativeId) -> Result<(), O> {
		let origin = match Into::<Result<RawOrigin, O>>::into(origin) {
			Ok(RawOrigin::Cooperative(by, _)) if by == *id => return Ok(()),
			Ok(other) => return Err(other.into()),
			Err(origin) => origin,
		};
		let who = match Into::<Result<SystemOrigin<T::AccountId>, O>>::into(origin)? {
			SystemOrigin::Signed(who) => who,
			other => return Err(other.into()),
		};
		let authority = Pallet::<T>::bylaws(*id).map(|bylaws| P::of(&bylaws).clone());
		let may = match authority {
			Ok(Authority::Office(office)) => Pallet::<T>::holds_office(*id, office, &who),
			Ok(Authority::Account(account)) => account == who,
			Ok(Authority::Members) | Err(_) => false,
		};
		may.then_some(()).ok_or_else(|| SystemOrigin::Signed(who).into())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(id: &CooperativeId) -> Result<O, ()> {
		Ok(RawOrigin::Cooperative(*id, Kind::Ordinary).into())
	}
}

/// The holder of this office of this cooperative.
pub struct EnsureOfficer<T>(PhantomData<T>);

impl<T: Config, O> EnsureOriginWithArg<O, (CooperativeId, Office)> for EnsureOfficer<T>
where
	O: Into<Result<SystemOrigin<T::AccountId>, O>> + From<SystemOrigin<T::AccountId>>,
{
	type Success = ();

	fn try_origin(origin: O, (id, office): &(CooperativeId, Office)) -> Result<(), O> {
		match origin.into()? {
			SystemOrigin::Signed(who) if Pallet::<T>::holds_office(*id, *office, &who) => Ok(()),
			other => Err(other.into()),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin((id, office): &(CooperativeId, Office)) -> Result<O, ()> {
		let officer = Officers::<T>::get(id, office).ok_or(())?;
		let member = Members::<T>::get(id, officer.member).ok_or(())?;
		Ok(SystemOrigin::Signed(Pallet::<T>::payee(&member)).into())
	}
}
